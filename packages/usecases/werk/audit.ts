import type { Actor } from '../opslag/actor.ts'
import type { Auditrij } from '../opslag/auditkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from './werkplek.ts'

/** Writes the audit row of one act of a person or one run of a machine. */
export const audit = (
  kast: Kast,
  { nu, nieuwId }: Pick<Werkplek, 'nu' | 'nieuwId'>,
  { gebruiker, rol, doel }: Actor,
  wat: Pick<Auditrij, 'handeling' | 'onderwerp' | 'details'>,
): Promise<void> => kast.audit.schrijf({ id: nieuwId(), op: nu(), door: gebruiker, rol, doel, ...wat })
