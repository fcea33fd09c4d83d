import { useNavigate } from '@tanstack/react-router'
import { CalendarRange } from 'lucide-react'
import { useMemo } from 'react'
import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { kortNummer } from '../../../kit/kort-nummer.ts'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Deel, Item, Tijdlijn } from '../api.ts'
import { BAANNAMEN, SOORTNAMEN } from '../teksten.ts'
import { adresVan } from '../waarheen.ts'

const teksten = {
  naam: { nl: 'Tijdlijn als lijst', en: 'Timeline as a list' },
  van: { nl: 'Van', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to' },
  baan: { nl: 'Baan', en: 'Lane' },
  soort: { nl: 'Soort', en: 'Kind' },
  wat: { nl: 'Wat', en: 'What' },
  traject: { nl: 'Zorgtraject', en: 'Zorgtraject' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  leeg: { nl: 'In deze dagen is er niets bekend', en: 'Nothing is known of these days' },
} as const

/** A thing, or one part of it: then `deel` says which. */
type Rij = { readonly sleutel: string; readonly item: Item; readonly deel: Deel | null }

/** Things with their parts right after them. */
const rijenVan = (items: readonly Item[]): readonly Rij[] =>
  items.flatMap((item) => [
    { sleutel: item.id, item, deel: null },
    ...item.delen.map((deel, n) => ({ sleutel: `${item.id} ${n}`, item, deel })),
  ])

const MERKEN = { fout: 'fout', letop: 'letop' } as const

/** The same as the drawing, in words: for who reads, for a phone, and to take along. Enter opens. */
export function Lijstbeeld({ lijn, licht }: { readonly lijn: Tijdlijn; readonly licht: string | null }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const rijen = useMemo(
    () => rijenVan(licht === null ? lijn.items : lijn.items.filter(({ traject }) => traject === licht)),
    [lijn.items, licht],
  )
  const kolommen = useMemo(
    (): readonly Kolom<Rij>[] => [
      {
        sleutel: 'wat',
        kop: t.wat,
        breedte: 'minmax(14rem, 3fr)',
        smal: 'titel',
        cel: ({ item, deel }) =>
          deel === null ? lees(item.titel) : <span className="zk-tl-inspring">{lees(deel.titel)}</span>,
      },
      {
        sleutel: 'van',
        kop: t.van,
        breedte: '7rem',
        smal: 'eind',
        cel: ({ item, deel }) => <Dag dag={deel?.dag ?? item.van} />,
      },
      {
        sleutel: 'tot',
        kop: t.tot,
        breedte: '7rem',
        wijkt: 2,
        cel: ({ item, deel }) => (deel === null && item.tot !== item.van ? <Dag dag={item.tot} /> : null),
      },
      {
        sleutel: 'soort',
        kop: t.soort,
        breedte: 'minmax(8rem, 1fr)',
        smal: 'bij',
        wijkt: 1,
        cel: ({ item }) => lees(SOORTNAMEN[item.soort]),
      },
      {
        sleutel: 'baan',
        kop: t.baan,
        breedte: 'minmax(9rem, 1fr)',
        wijkt: 1,
        cel: ({ item }) => lees(BAANNAMEN[item.baan]),
      },
      {
        sleutel: 'traject',
        kop: t.traject,
        breedte: '7rem',
        smal: 'bij',
        wijkt: 2,
        cel: ({ item }) =>
          item.traject === null ? null : (
            <span className="zk-tl-ztn">
              {item.trajectsoort} {kortNummer(item.traject)}
            </span>
          ),
      },
      {
        sleutel: 'bedrag',
        kop: t.bedrag,
        breedte: '6.5rem',
        uitlijning: 'eind',
        wijkt: 3,
        cel: ({ item, deel }) => (deel === null && item.bedrag !== null ? <Geld cents={item.bedrag} /> : null),
      },
    ],
    [t, lees],
  )
  return (
    <Lijst
      naam={t.naam}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ sleutel }) => sleutel}
      hoogte="auto"
      merk={({ item, deel }) => MERKEN[(deel ?? item).toestand as keyof typeof MERKEN] ?? null}
      opOpen={({ item, deel }) => {
        const waarheen = deel?.waarheen ?? item.waarheen
        if (waarheen === null) return
        const { naar, zoek } = adresVan(waarheen, lijn.patient)
        void navigate({ to: naar, search: zoek } as never)
      }}
      leeg={<Leegte titel={t.leeg} icoon={CalendarRange} />}
    />
  )
}
