import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Leesretourcode } from './api.ts'
import { Code } from './Code.tsx'

const teksten = {
  codes: { nl: 'Retourcodes', en: 'Return codes' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bij: { nl: 'bij', en: 'at' },
} as const

type RetourcodesProps = {
  readonly codes: readonly Leesretourcode[]
  /** How often each is given, by code. */
  readonly tellingen?: ReadonlyMap<string, number>
}

/** Return codes in words: what each means, where it was put, what to do and by what source. */
export function Retourcodes({ codes, tellingen }: RetourcodesProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (codes.length === 0) return null
  return (
    <ul className="zk-lees-retour" aria-label={t.codes}>
      {codes.map(({ code, betekenis, advies, bron, waar, elementen }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one code may be given twice
        <li key={i}>
          <Code woord={code} />
          <div>
            <p>
              {tellingen && <span className="zk-lees-keer">{tellingen.get(code) ?? 0}×</span>}
              <strong>{lees(betekenis)}</strong>
              {waar && (
                <span className="zk-stil">
                  {' '}
                  {t.bij} {waar}
                </span>
              )}
            </p>
            {elementen.map(({ naam, waarde }) => (
              <p key={naam} className="zk-zacht">
                {naam}: <code>{waarde}</code>
              </p>
            ))}
            {advies && (
              <p className="zk-zacht">
                {t.doe}: {lees(advies)}
              </p>
            )}
            <p className="zk-lees-bron">{lees(bron)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
