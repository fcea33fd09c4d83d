import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import type { Typeerblad } from './api.ts'

const teksten = {
  naam: { nl: 'Hoe waarschijnlijk elk type is', en: 'How likely each type is' },
  type: { nl: 'type', en: 'type' },
} as const

/** Types that are shown: the rest is unlikely. */
const MEEST = 6

type KansenProps = { readonly kansen: Typeerblad['kansen']; readonly gekozen: string | null }

/** The likeliest types with their percentage. */
export function Kansen({ kansen, gekozen }: KansenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const getal = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const boven = kansen.slice(0, MEEST)
  const rest = kansen.slice(MEEST).find(({ type }) => type === gekozen)
  return (
    <ol className="zk-kansen" aria-label={t.naam}>
      {[...boven, ...(rest === undefined ? [] : [rest])].map(({ type, percentage }) => (
        <li key={type} data-gekozen={type === gekozen || undefined}>
          <span>
            {t.type} {type}
          </span>
          <span className="zk-kans-balk" aria-hidden>
            <span style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className="zk-kans-getal">{getal.format(percentage)}%</span>
        </li>
      ))}
    </ol>
  )
}
