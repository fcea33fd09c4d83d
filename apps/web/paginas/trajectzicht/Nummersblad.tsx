import { Waypoints } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Filter, type Traject, trajectenBron } from './api.ts'
import { Declaranten } from './Declaranten.tsx'
import { leesZoek, type Zoek } from './zoek.ts'

const teksten = {
  lijst: { nl: 'Zorgtrajectnummers', en: 'Zorgtrajectnummers' },
  zoekNummer: { nl: 'Zorgtrajectnummer (of het begin ervan)', en: 'Zorgtrajectnummer (or its begin)' },
  zoekDeclarant: { nl: 'AGB-code van de declarant', en: 'AGB code of the declarant' },
  van: { nl: 'Zorg vanaf', en: 'Care from' },
  tot: { nl: 'Zorg tot en met', en: 'Care up to' },
  nummer: { nl: 'Nummer', en: 'Number' },
  soort: { nl: 'Soort', en: 'Kind' },
  declaranten: { nl: 'Declaranten', en: 'Declarants' },
  eerste: { nl: 'Eerste zorg', en: 'First care' },
  laatste: { nl: 'Laatste zorg', en: 'Last care' },
  regels: { nl: 'Regels', en: 'Lines' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  leeg: { nl: 'Geen zorgtrajectnummer gevonden', en: 'No zorgtrajectnummer found' },
  leegBij: {
    nl: 'Een nummer verschijnt hier zodra een regel ermee is beoordeeld. Maak anders de filters ruimer.',
    en: 'A number appears here as soon as a line with it was judged. Or widen the filters.',
  },
} as const

type BladProps = {
  readonly zoek: Zoek
  readonly opZoek: (zoek: Zoek) => void
  readonly opOpen: (nummer: string | null) => void
}

const sleutel = ({ nummer }: Traject) => nummer
const merk = ({ personen }: Traject) => (personen > 1 ? 'letop' : null)

/** All numbers in the book, found by number, declarant and period. */
export function Nummersblad({ zoek, opZoek, opOpen }: BladProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [nummer, setNummer] = useState(zoek.nummer ?? '')
  const [declarant, setDeclarant] = useState(zoek.declarant ?? '')
  const getypt = useEvenWachten(`${nummer.trim()} ${declarant.trim()}`, 150)
  const { van, tot } = zoek
  const filter = useMemo((): Filter => {
    const [gezocht = '', agb = ''] = getypt.split(' ')
    const { nummer: n, declarant: d } = leesZoek({ nummer: gezocht, declarant: agb })
    return {
      ...(n === undefined ? {} : { nummer: n }),
      ...(d === undefined ? {} : { declarant: d }),
      ...(van === undefined ? {} : { van }),
      ...(tot === undefined ? {} : { tot }),
    }
  }, [getypt, van, tot])
  const bron = useMemo(() => trajectenBron(filter), [filter])
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  const zet = (naam: 'van' | 'tot', dag: string | null) => {
    const { [naam]: _, ...rest } = zoek
    opZoek(dag === null ? rest : { ...rest, [naam]: dag })
  }
  return (
    <div className="zk-trajectzicht-blad">
      <Balk>
        <SearchField naam={t.zoekNummer} value={nummer} onChange={setNummer} />
        <SearchField naam={t.zoekDeclarant} value={declarant} onChange={setDeclarant} />
        <DateField label={t.van} waarde={van ?? null} opWaarde={(dag) => zet('van', dag)} />
        <DateField label={t.tot} waarde={tot ?? null} opWaarde={(dag) => zet('tot', dag)} />
        <UitvoerKnop lijst="betalertrajecten" filter={filter} maat="klein" />
      </Balk>
      <Lijst
        naam={t.lijst}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        merk={merk}
        opOpen={(rij) => opOpen(rij.nummer)}
        openSleutel={zoek.open ?? null}
        leeg={
          <Leegte titel={t.leeg} icoon={Waypoints}>
            {t.leegBij}
          </Leegte>
        }
      />
    </div>
  )
}

function kolommenVan(taal: 'nl' | 'en'): readonly Kolom<Traject>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    {
      sleutel: 'nummer',
      kop: t.nummer,
      breedte: 'minmax(19rem, 1fr)',
      smal: 'titel',
      cel: ({ nummer }) => <code>{nummer}</code>,
    },
    { sleutel: 'soort', kop: t.soort, breedte: '4.5rem', smal: 'bij', wijkt: 2, cel: ({ soort }) => soort },
    {
      sleutel: 'declaranten',
      kop: t.declaranten,
      breedte: 'minmax(10rem, 1.4fr)',
      smal: 'bij',
      cel: ({ declaranten }) => <Declaranten declaranten={declaranten} />,
    },
    {
      sleutel: 'eerste',
      kop: t.eerste,
      breedte: '7.25rem',
      smal: 'weg',
      wijkt: 3,
      cel: ({ eerste }) => <Dag dag={eerste} />,
    },
    {
      sleutel: 'laatste',
      kop: t.laatste,
      breedte: '7.25rem',
      smal: 'bij',
      cel: ({ laatste }) => <Dag dag={laatste} />,
    },
    {
      sleutel: 'regels',
      kop: t.regels,
      breedte: '5rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 1,
      cel: ({ regels }) => <Getal n={regels} />,
    },
    {
      sleutel: 'gevraagd',
      kop: t.gevraagd,
      breedte: '8rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 4,
      cel: ({ gevraagd }) => <Geld cents={gevraagd} />,
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '8rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ toegekend }) => <Geld cents={toegekend} />,
    },
  ]
}
