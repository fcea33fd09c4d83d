import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Draaier } from '../../kit/Draaier.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Ingelezen } from './use-inlezen.ts'

const teksten = {
  titel: { nl: 'Ingelezen bestanden', en: 'Files taken in' },
  bezig: { nl: '{naam} wordt ingelezen', en: '{naam} is being taken in' },
} as const

type InleesuitslagenProps = { readonly uitslagen: readonly Ingelezen[]; readonly bezig: string | null }

/** What became of the files that were dropped. Read aloud as they come. */
export function Inleesuitslagen({ uitslagen, bezig }: InleesuitslagenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <section className="zk-retour-ingelezen" role="status" aria-label={t.titel}>
      {bezig !== null && (
        <p>
          <Draaier /> {vul(t.bezig, { naam: bezig })}
        </p>
      )}
      {uitslagen.length > 0 && (
        <ul>
          {uitslagen.map(({ sleutel, naam, uitslag }) => (
            <li key={sleutel}>
              <code>{naam}</code>
              {'goed' in uitslag ? (
                <Status toestand="goed">{lees(uitslag.goed)}</Status>
              ) : (
                <Bevindingen bevindingen={[uitslag.bevinding]} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
