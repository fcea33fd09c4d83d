import { useSearch } from '@tanstack/react-router'
import { NotebookPen, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { AfspraakPaneel } from './AfspraakPaneel.tsx'
import { afspraakkolommen } from './afspraakkolommen.tsx'
import { type Afspraak, afsprakenBron } from './api.ts'
import './Trajectafspraken.css'

const teksten = {
  titel: { nl: 'Afspraken per zorgtraject', en: 'Agreements per zorgtraject' },
  bij: {
    nl: 'Voor welke prestaties een afspraak geldt en hoe ver zij is. Een afspraak houdt geen declaratie tegen; wat boven het maximum komt, valt hier op.',
    en: 'Which prestaties an agreement is about and how far it is. An agreement stands in the way of no declaration; what is above the maximum stands out here.',
  },
  nieuw: { nl: 'Nieuwe afspraak', en: 'New agreement' },
  zoek: { nl: 'Zorgtrajectnummer, partij of woord', en: 'Zorgtrajectnummer, party or word' },
  leeg: { nl: 'Geen afspraken gevonden', en: 'No agreements found' },
  leegBij: {
    nl: 'Leg vast wat u met de andere partij over de prestaties onder één nummer hebt afgesproken.',
    en: 'Record what you agreed with the other party on the prestaties under one number.',
  },
} as const

const sleutel = ({ id }: Afspraak) => id
const merk = ({ stand }: Afspraak) => (stand?.boven ? 'letop' : null)

/** Agreements on the prestaties under one number, at a provider as at a payer. */
export function TrajectafsprakenPagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const sessie = useSessie().data
  const mag = ['administratie', 'beheerder', 'beoordelaar'].includes(sessie?.rol ?? '')
  const begin = (useSearch({ strict: false }) as { readonly zoek?: string }).zoek ?? ''
  const [tekst, setTekst] = useState(begin)
  const [open, setOpen] = useState<Afspraak | 'nieuw' | null>(null)
  const zoek = useEvenWachten(tekst.trim(), 150)
  const bron = useMemo(() => afsprakenBron(zoek), [zoek])
  const kolommen = useMemo(() => afspraakkolommen(taal), [taal])
  useSneltoets(mag ? 'n' : null, teksten.nieuw, () => setOpen('nieuw'))
  const nieuw = mag && (
    <Button soort="hoofd" icoon={Plus} sneltoets="n" onPress={() => setOpen('nieuw')}>
      {t.nieuw}
    </Button>
  )
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          <>
            <UitvoerKnop lijst="trajectafspraken" filter={{ zoek }} />
            {nieuw}
          </>
        }
      />
      <Balk>
        <SearchField naam={t.zoek} value={tekst} onChange={setTekst} />
      </Balk>
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        merk={merk}
        opOpen={setOpen}
        openSleutel={open === null || open === 'nieuw' ? null : open.id}
        leeg={
          <Leegte titel={t.leeg} icoon={NotebookPen}>
            {t.leegBij}
          </Leegte>
        }
      />
      {open !== null && sessie && (
        <AfspraakPaneel
          afspraak={open === 'nieuw' ? null : open}
          nummer={open === 'nieuw' && zoek.length === 36 ? zoek : ''}
          soort={sessie.organisatie.soort}
          mag={mag}
          opSluit={() => setOpen(null)}
        />
      )}
    </Blad>
  )
}
