import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { regelboekVraag } from '../regelboek/api.ts'
import { haalSpelregels, type Spelregelfilter, type Spelregelrij, sleutelVan } from './api.ts'
import { kolommenVan } from './kolommen.tsx'
import { SpelregelPaneel } from './SpelregelPaneel.tsx'

const teksten = {
  signaal: { nl: 'Signalen', en: 'Signals' },
  breuk: { nl: 'Inbreuken', en: 'Breaches' },
  geenSignaal: { nl: 'Geen signalen', en: 'No signals' },
  geenBreuk: { nl: 'Geen inbreuken', en: 'No breaches' },
  signaalBij: {
    nl: 'Nergens nadert een termijn of een maximum. Wat niet te beoordelen is, staat op het derde blad.',
    en: 'No term or maximum comes near. What cannot be judged stands on the third sheet.',
  },
  breukBij: {
    nl: 'Geen enkele spelregel is overtreden, voor zover te beoordelen.',
    en: 'No rule of the field was broken, as far as can be judged.',
  },
} as const

const sleutel = (rij: Spelregelrij) => rij.sleutel

/** Signals or breaches, one of them open beside the list. */
export function Spelregellijst({ filter }: { readonly filter: Spelregelfilter }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const boek = useQuery(regelboekVraag).data
  const [open, setOpen] = useState<Spelregelrij | null>(null)
  const { stand, regel, zoek } = filter
  const bron = useMemo<LijstBron<Spelregelrij>>(() => {
    const vraag = { stand, regel, zoek }
    return {
      sleutel: sleutelVan(vraag),
      haalPagina: (vanaf, aantal, _, signal) => haalSpelregels(vraag, vanaf, aantal, signal),
    }
  }, [stand, regel, zoek])
  const kolommen = useMemo(() => kolommenVan(taal, stand), [taal, stand])
  return (
    <>
      <Lijst
        naam={t[stand]}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        opOpen={setOpen}
        openSleutel={open?.sleutel ?? null}
        merk={merkVan}
        leeg={
          <Leegte titel={stand === 'signaal' ? t.geenSignaal : t.geenBreuk} icoon={CircleCheck}>
            {stand === 'signaal' ? t.signaalBij : t.breukBij}
          </Leegte>
        }
      />
      <SpelregelPaneel rij={open} boek={boek ?? []} opSluit={() => setOpen(null)} />
    </>
  )
}

/** Days left up to which a signal asks for attention. */
const KORT = 7

const merkVan = ({ stand, ernst, dagenOver }: Spelregelrij) => {
  if (stand === 'breuk') return ernst === 'afkeur' ? 'fout' : 'letop'
  return dagenOver !== null && dagenOver <= KORT ? 'letop' : null
}
