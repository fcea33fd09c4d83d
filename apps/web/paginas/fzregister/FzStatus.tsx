import { formatDag } from '../../kit/dag-schrijven.ts'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Fznummer, Fzstand } from './api.ts'

const teksten = {
  open: { nl: 'open', en: 'open' },
  afgelopen: { nl: 'titel afgelopen, nog te sluiten', en: 'titel ended, to be closed' },
  titel: { nl: 'gesloten {dag}, einde titel', en: 'closed {dag}, end of titel' },
  behandeling: { nl: 'gesloten {dag}, einde behandeling', en: 'closed {dag}, end of treatment' },
} as const

const TOESTAND: Readonly<Record<Fzstand, Toestand>> = { open: 'goed', afgelopen: 'letop', gesloten: 'neutraal' }

/** Where a number stands, in words. */
export function FzStatus({ rij, kaal = false }: { readonly rij: Fznummer; readonly kaal?: boolean }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { stand, gesloten, reden } = rij
  const dicht = gesloten === null ? '' : vul(t[reden ?? 'titel'], { dag: formatDag(gesloten, taal) })
  return (
    <Status toestand={TOESTAND[stand]} kaal={kaal}>
      {stand === 'gesloten' ? dicht : t[stand]}
    </Status>
  )
}
