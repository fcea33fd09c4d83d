import { Geld } from '../../../kit/Geld.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { Prestatie } from '../gedeeld/Prestatie.tsx'
import type { Bewaard } from './use-invulling.ts'

const teksten = { bewaard: { nl: 'Bewaard', en: 'Saved' } } as const

/** What was just saved and what it gave, above the next one. */
export function LaatsteBewaard({ bewaard }: { readonly bewaard: Bewaard }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { concept, uitkomst } = bewaard
  const toestand = uitkomst?.soort === 'weigering' ? 'fout' : 'goed'
  return (
    <p className="zk-mededeling" role="status" data-toestand={toestand}>
      <ToestandIcoon toestand={toestand} />
      <span>
        {t.bewaard}: {concept.patient?.naam}
        {uitkomst?.soort === 'weigering' && <> · {lees(uitkomst.wat)}</>}
        {uitkomst?.soort === 'prestatie' && (
          <>
            {' · '}
            <Geld cents={uitkomst.tarief} /> · <Prestatie {...uitkomst} />
          </>
        )}
      </span>
    </p>
  )
}
