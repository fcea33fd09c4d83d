import { BookOpenText } from 'lucide-react'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Retourcode } from './api.ts'
import { NIVEAUS } from './woorden.ts'

const teksten = {
  naam: { nl: 'Retourcodes', en: 'Return codes' },
  code: { nl: 'Code', en: 'Code' },
  niveau: { nl: 'Over', en: 'About' },
  betekenis: { nl: 'Betekenis', en: 'Meaning' },
  regels: { nl: 'Regels', en: 'Rules' },
  onbekend: { nl: 'Betekenis niet bekend', en: 'Meaning not known' },
  geen: { nl: 'Geen retourcode gevonden', en: 'No return code found' },
  geenBij: {
    nl: 'Niet elke retourcode is openbaar. Zoek op vier cijfers of op een woord uit de betekenis.',
    en: 'Not every return code is public. Search by four digits or by a word of the meaning.',
  },
} as const

type CodelijstProps = {
  readonly rijen: readonly Retourcode[]
  readonly open: string | null
  readonly opOpen: (code: string) => void
}

const aantalRegels = ({ regels }: Retourcode): number => new Set(regels.map(({ regel }) => regel)).size

/** The return codes that were found. */
export function Codelijst({ rijen, open, opOpen }: CodelijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const kolommen: readonly Kolom<Retourcode>[] = [
    { sleutel: 'code', kop: t.code, breedte: '5rem', cel: ({ code }) => <code>{code}</code>, smal: 'eind' },
    {
      sleutel: 'betekenis',
      kop: t.betekenis,
      breedte: 'minmax(18rem, 4fr)',
      cel: ({ betekenis }) => {
        const tekst = betekenis === null ? t.onbekend : lees(betekenis)
        return <span title={tekst}>{tekst}</span>
      },
      smal: 'titel',
    },
    {
      sleutel: 'niveau',
      kop: t.niveau,
      breedte: '9rem',
      cel: ({ niveau }) => (niveau === null ? '–' : lees(NIVEAUS[niveau] ?? niveau)),
      smal: 'bij',
    },
    { sleutel: 'regels', kop: t.regels, breedte: '5rem', uitlijning: 'eind', cel: aantalRegels, smal: 'weg' },
  ]
  return (
    <Lijst
      naam={t.naam}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ code }) => code}
      opOpen={({ code }) => opOpen(code)}
      openSleutel={open}
      leeg={
        <Leegte titel={t.geen} icoon={BookOpenText}>
          {t.geenBij}
        </Leegte>
      }
    />
  )
}
