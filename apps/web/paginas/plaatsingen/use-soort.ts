import { useCallback } from 'react'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Plaatsingsbericht } from './api.ts'

const teksten = {
  plaatsing: { nl: 'Plaatsing vanaf {dag}', en: 'Placement from {dag}' },
  titel: { nl: 'Titel eindigde op {dag}', en: 'Titel ended on {dag}' },
  behandeling: { nl: 'Behandeling eindigde op {dag}', en: 'Treatment ended on {dag}' },
} as const

/** Says what a message is about, in words. */
export function useSoort(): (bericht: Plaatsingsbericht) => string {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  return useCallback(
    ({ sluiting, titel }) =>
      sluiting === null
        ? vul(t.plaatsing, { dag: formatDag(titel.van, taal) })
        : vul(t[sluiting.reden], { dag: formatDag(sluiting.dag, taal) }),
    [t, taal],
  )
}
