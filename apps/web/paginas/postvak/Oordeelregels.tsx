import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Oordeelregel } from './api.ts'
import { Reden } from './Reden.tsx'
import { redenVan } from './reden-van.ts'

const teksten = {
  titel: { nl: 'Regels', en: 'Lines' },
  referentie: { nl: 'Referentie', en: 'Reference' },
  verzekerde: { nl: 'Verzekerde', en: 'Insured' },
  datum: { nl: 'Datum', en: 'Date' },
  code: { nl: 'Prestatie', en: 'Prestatie' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  oordeel: { nl: 'Oordeel', en: 'Judgement' },
  waarom: { nl: 'Waarom', en: 'Why' },
  toegekend: { nl: 'toekennen', en: 'grant' },
  afgekeurd: { nl: 'afkeuren', en: 'reject' },
  wasToegekend: { nl: 'toegekend', en: 'granted' },
  wasAfgekeurd: { nl: 'afgekeurd', en: 'rejected' },
} as const

type OordeelregelsProps = {
  readonly bron: LijstBron<Oordeelregel>
  /** The decision fell; else it is still a proposal. */
  readonly beslist: boolean
  readonly opOpen: (regel: Oordeelregel) => void
  readonly open: string | null
}

const sleutel = ({ referentie }: Oordeelregel) => referentie
const merk = ({ uitkomst }: Oordeelregel) => (uitkomst === 'afgekeurd' ? 'fout' : null)

/** Lines with their judgement, page by page; the first finding that refuses says why. */
export function Oordeelregels({ bron, beslist, opOpen, open }: OordeelregelsProps) {
  const t = useTeksten(teksten)
  const kolommen = useMemo((): readonly Kolom<Oordeelregel>[] => {
    const woord = beslist
      ? { toegekend: t.wasToegekend, afgekeurd: t.wasAfgekeurd }
      : { toegekend: t.toegekend, afgekeurd: t.afgekeurd }
    return [
      {
        sleutel: 'referentie',
        kop: t.referentie,
        breedte: '9rem',
        smal: 'weg',
        wijkt: 1,
        cel: ({ referentie }) => <code>{referentie}</code>,
      },
      {
        sleutel: 'verzekerde',
        kop: t.verzekerde,
        breedte: 'minmax(5rem, 1fr)',
        smal: 'titel',
        cel: ({ verzekerde }) => verzekerde ?? '–',
      },
      {
        sleutel: 'datum',
        kop: t.datum,
        breedte: '7.5rem',
        smal: 'bij',
        wijkt: 3,
        cel: ({ datum }) => <Dag dag={datum} />,
      },
      {
        sleutel: 'code',
        kop: t.code,
        breedte: '6rem',
        smal: 'bij',
        wijkt: 2,
        cel: ({ code }) => <code>{code ?? '–'}</code>,
      },
      {
        sleutel: 'bedrag',
        kop: t.bedrag,
        breedte: '7rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ soort, bedrag }) => <Geld cents={soort === 'credit' && bedrag !== null ? -bedrag : bedrag} />,
      },
      {
        sleutel: 'oordeel',
        kop: t.oordeel,
        breedte: '8rem',
        smal: 'bij',
        cel: ({ uitkomst }) => (
          <Status kaal toestand={uitkomst === 'toegekend' ? 'goed' : 'fout'}>
            {woord[uitkomst]}
          </Status>
        ),
      },
      {
        sleutel: 'waarom',
        kop: t.waarom,
        breedte: 'minmax(14rem, 5fr)',
        smal: 'weg',
        cel: (regel) => {
          const reden = redenVan(regel)
          return reden === null ? null : <Reden reden={reden} />
        },
      },
    ]
  }, [t, beslist])
  return (
    <Lijst
      naam={t.titel}
      kolommen={kolommen}
      bron={bron}
      sleutel={sleutel}
      opOpen={opOpen}
      openSleutel={open}
      autoFocus={!beslist}
      merk={merk}
    />
  )
}
