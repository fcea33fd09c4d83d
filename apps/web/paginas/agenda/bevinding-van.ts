import type { Bevinding } from '../../kit/bevinding.ts'
import type { Planningtekst } from './api.ts'

const ERNST = { weigering: 'fout', afkeur: 'fout', waarschuwing: 'letop', signaal: 'info' } as const

/** A finding of the agenda as the kit shows it. */
export const bevindingVan = ({ code, ernst, wat, verwacht, doe, bron }: Planningtekst): Bevinding => ({
  code,
  ernst: ERNST[ernst],
  wat,
  verwacht,
  doe,
  bron,
})
