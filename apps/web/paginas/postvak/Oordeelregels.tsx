import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
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
} as const

type OordeelregelsProps = {
  readonly rijen: readonly Oordeelregel[]
  readonly opOpen: (regel: Oordeelregel) => void
  readonly open: string | null
}

/** Lines with their judgement; the first finding that refuses says why. */
export function Oordeelregels({ rijen, opOpen, open }: OordeelregelsProps) {
  const t = useTeksten(teksten)
  const kolommen: readonly Kolom<Oordeelregel>[] = [
    {
      sleutel: 'referentie',
      kop: t.referentie,
      breedte: '9rem',
      cel: ({ referentie }) => <code>{referentie}</code>,
      smal: 'bij',
    },
    {
      sleutel: 'verzekerde',
      kop: t.verzekerde,
      breedte: 'minmax(5rem, 1fr)',
      cel: ({ verzekerde }) => verzekerde,
      smal: 'titel',
    },
    { sleutel: 'datum', kop: t.datum, breedte: '7.5rem', cel: ({ datum }) => <Dag dag={datum} />, smal: 'bij' },
    { sleutel: 'code', kop: t.code, breedte: '6rem', cel: ({ code }) => <code>{code}</code>, smal: 'bij' },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '7rem',
      uitlijning: 'eind',
      cel: ({ bedrag }) => <Geld cents={bedrag} />,
      smal: 'eind',
    },
    {
      sleutel: 'oordeel',
      kop: t.oordeel,
      breedte: '8rem',
      cel: ({ uitkomst }) => (
        <Status kaal toestand={uitkomst === 'toegekend' ? 'goed' : 'fout'}>
          {t[uitkomst]}
        </Status>
      ),
      smal: 'bij',
    },
    {
      sleutel: 'waarom',
      kop: t.waarom,
      breedte: 'minmax(14rem, 5fr)',
      cel: (regel) => {
        const reden = redenVan(regel)
        return reden === null ? null : <Reden reden={reden} />
      },
      smal: 'weg',
    },
  ]
  return (
    <Lijst
      naam={t.titel}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ referentie }) => referentie}
      opOpen={opOpen}
      openSleutel={open}
      autoFocus
      merk={({ uitkomst }) => (uitkomst === 'afgekeurd' ? 'fout' : null)}
    />
  )
}
