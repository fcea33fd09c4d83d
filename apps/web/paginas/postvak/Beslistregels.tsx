import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Uitvoering } from './api.ts'
import { Reden } from './Reden.tsx'
import { redenVan } from './reden-van.ts'

const teksten = {
  titel: { nl: 'Regels', en: 'Lines' },
  referentie: { nl: 'Referentie', en: 'Reference' },
  oordeel: { nl: 'Oordeel', en: 'Judgement' },
  bedrag: { nl: 'Toegekend', en: 'Granted' },
  waarom: { nl: 'Waarom', en: 'Why' },
  toegekend: { nl: 'toegekend', en: 'granted' },
  afgekeurd: { nl: 'afgekeurd', en: 'rejected' },
} as const

type Regel = Uitvoering['regels'][number]

type BeslistregelsProps = {
  readonly rijen: readonly Regel[]
  readonly opOpen: (regel: Regel) => void
  readonly open: string | null
}

/** Lines as they were decided on, rejected ones first. */
export function Beslistregels({ rijen, opOpen, open }: BeslistregelsProps) {
  const t = useTeksten(teksten)
  const kolommen: readonly Kolom<Regel>[] = [
    {
      sleutel: 'referentie',
      kop: t.referentie,
      breedte: '9rem',
      cel: ({ referentie }) => <code>{referentie}</code>,
      smal: 'titel',
    },
    {
      sleutel: 'oordeel',
      kop: t.oordeel,
      breedte: '8.5rem',
      cel: ({ uitkomst }) => (
        <Status kaal toestand={uitkomst === 'toegekend' ? 'goed' : 'fout'}>
          {t[uitkomst]}
        </Status>
      ),
      smal: 'bij',
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '8rem',
      uitlijning: 'eind',
      cel: ({ toegekend }) => <Geld cents={toegekend} />,
      smal: 'eind',
    },
    {
      sleutel: 'waarom',
      kop: t.waarom,
      breedte: 'minmax(14rem, 1fr)',
      cel: (regel) => {
        const reden = redenVan(regel)
        return reden === null ? null : <Reden reden={reden} />
      },
      smal: 'bij',
    },
  ]
  const volgorde = [...rijen].sort((a, b) => rang(a) - rang(b))
  return (
    <Lijst
      naam={t.titel}
      kolommen={kolommen}
      rijen={volgorde}
      sleutel={({ referentie }) => referentie}
      opOpen={opOpen}
      openSleutel={open}
      merk={({ uitkomst }) => (uitkomst === 'afgekeurd' ? 'fout' : null)}
    />
  )
}

const rang = ({ uitkomst }: Regel): number => (uitkomst === 'afgekeurd' ? 0 : 1)
