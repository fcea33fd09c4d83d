import { BookOpenText } from 'lucide-react'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Regelbladzijde } from './api.ts'

const teksten = {
  naam: { nl: 'Regels', en: 'Rules' },
  nummer: { nl: 'Nummer', en: 'Number' },
  code: { nl: 'Code', en: 'Code' },
  desk: { nl: 'Loket', en: 'Desk' },
  zegt: { nl: 'Wat de regel zegt', en: 'What the rule says' },
  bron: { nl: 'Bron', en: 'Source' },
  poort: { nl: 'Poort', en: 'Gate' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  spelregels: { nl: 'Spelregels', en: 'Field' },
  beroep: { nl: 'Beroepen', en: 'Professions' },
  geen: { nl: 'Geen regel gevonden', en: 'No rule found' },
  geenBij: {
    nl: 'Zoek op een nummer als VC034, een retourcode als 0611 of een woord uit de regel.',
    en: 'Search by a number like VC034, a return code like 0611 or a word of the rule.',
  },
} as const

type RegellijstProps = {
  readonly rijen: readonly Regelbladzijde[]
  readonly open: string | null
  readonly opOpen: (sleutel: string) => void
}

const meer = (codes: readonly string[]): string =>
  codes.length > 1 ? `${codes[0]} +${codes.length - 1}` : (codes[0] ?? '')

/** The rules that were found. */
export function Regellijst({ rijen, open, opOpen }: RegellijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const kolommen: readonly Kolom<Regelbladzijde>[] = [
    {
      sleutel: 'nummer',
      kop: t.nummer,
      breedte: '8.5rem',
      cel: ({ oorsprong }) => <code title={oorsprong.join(', ')}>{meer(oorsprong)}</code>,
      smal: 'eind',
    },
    {
      sleutel: 'code',
      kop: t.code,
      breedte: '5.5rem',
      cel: ({ codes }) => <code title={codes.join(', ')}>{meer(codes)}</code>,
      smal: 'bij',
    },
    { sleutel: 'desk', kop: t.desk, breedte: '6rem', cel: (rij) => t[rij.desk], smal: 'bij' },
    {
      sleutel: 'zegt',
      kop: t.zegt,
      breedte: 'minmax(18rem, 4fr)',
      cel: ({ zegt }) => <span title={lees(zegt)}>{lees(zegt)}</span>,
      smal: 'titel',
    },
    {
      sleutel: 'bron',
      kop: t.bron,
      breedte: 'minmax(10rem, 2fr)',
      cel: ({ bron }) => <span title={bron}>{bron}</span>,
      smal: 'weg',
    },
  ]
  return (
    <Lijst
      naam={t.naam}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ sleutel }) => sleutel}
      opOpen={({ sleutel }) => opOpen(sleutel)}
      openSleutel={open}
      leeg={
        <Leegte titel={t.geen} icoon={BookOpenText}>
          {t.geenBij}
        </Leegte>
      }
    />
  )
}
