import { type Query, useQuery, useQueryClient } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Inleesvak } from '../../kit/Inleesvak.tsx'
import { zegFout } from '../../kit/inleesuitslag.ts'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { haalRetouren, leesIn, perReferentieVraag, type Retourbericht } from './api.ts'
import { BerichtPaneel } from './BerichtPaneel.tsx'
import { berichtkolommenVan } from './berichtkolommen.tsx'
import { zegOntvangst } from './inleesuitslag.ts'
import type { Zoek, Zoekwijziging } from './zoek.ts'

const teksten = {
  lijst: { nl: 'Retourberichten', en: 'Return messages' },
  sleep: { nl: 'Sleep retourbestanden (GDS802) hierheen', en: 'Drop return files (GDS802) here' },
  uitleg: {
    nl: 'Van het portaal van de poort of de betaler, ongewijzigd. Tweemaal hetzelfde bestand wijzigt niets.',
    en: 'From the portal of the gate or the payer, unchanged. The same file twice changes nothing.',
  },
  leeg: { nl: 'Nog geen retourbericht', en: 'No return yet' },
  leegBij: {
    nl: 'Antwoorden van betalers die hier werken komen vanzelf; andere leest u hierboven in.',
    en: 'Answers of payers who work here come by themselves; take others in above.',
  },
} as const

const SOORTEN = ['.xml']
/** What a return changes. */
const geraakt = ({ queryKey: [wat] }: Query) => wat === 'berichten' || wat === 'declaraties'
const sleutel = ({ id }: Retourbericht) => id
const merk = ({ stand }: Retourbericht) => (stand === 'terzijde' ? 'letop' : null)

/** Returns that came in: what became of each, and a place to drop more. */
export function Berichtenblad({ zoek, opZoek }: { readonly zoek: Zoek; readonly opZoek: (z: Zoekwijziging) => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const client = useQueryClient()
  const [gekozen, setGekozen] = useState<Retourbericht | null>(null)
  const perReferentie = useQuery(perReferentieVraag).data
  const bron = useMemo<LijstBron<Retourbericht>>(
    () => ({
      sleutel: ['berichten', 'retour'],
      haalPagina: (vanaf, aantal, _, signal) => haalRetouren(vanaf, aantal, signal),
    }),
    [],
  )
  const kolommen = useMemo(() => berichtkolommenVan(taal, perReferentie ?? new Map()), [taal, perReferentie])
  return (
    <div className="zk-retour-blad">
      {mag && (
        <Inleesvak
          titel={t.sleep}
          uitleg={t.uitleg}
          soorten={SOORTEN}
          neem={(bestand) => leesIn(bestand).then(zegOntvangst, zegFout)}
          opKlaar={() => void client.invalidateQueries({ predicate: geraakt })}
        />
      )}
      <Lijst
        naam={t.lijst}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        merk={merk}
        opOpen={(rij) => {
          setGekozen(rij)
          opZoek({ open: rij.id })
        }}
        openSleutel={zoek.open ?? null}
        leeg={
          <Leegte titel={t.leeg} icoon={Inbox}>
            {t.leegBij}
          </Leegte>
        }
      />
      {gekozen !== null && gekozen.id === zoek.open && (
        <BerichtPaneel
          bericht={gekozen}
          declaratie={perReferentie?.get(gekozen.referentie) ?? null}
          opSluit={() => opZoek({ open: undefined })}
        />
      )}
    </div>
  )
}
