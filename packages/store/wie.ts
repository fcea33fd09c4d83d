import { StoreFout } from './fout/store-fout.ts'
import type { Wie } from './store.ts'

const NAAM = /^[a-z0-9-]{1,64}$/

/** Makes Citus hand every SET LOCAL of a transaction on to the other machines, where row security is judged. */
export const DOORGEVEN = "SET LOCAL citus.propagate_set_commands = 'local'"

/**
 * The statements that bind a transaction to the application role, an organisation and a role. Literals after a strict
 * check, and SET LOCAL: set_config() yields no rows on Citus, where the settings must also reach the workers.
 */
export const setWie = (wie: Wie, citus: boolean): string => {
  if (!NAAM.test(wie.organisatie)) throw new StoreFout('opslag.wie', { veld: 'organisatie' })
  if (!NAAM.test(wie.rol)) throw new StoreFout('opslag.wie', { veld: 'rol' })
  return [
    ...(citus ? [DOORGEVEN] : []),
    'SET LOCAL ROLE zorgketen_app',
    `SET LOCAL zorgketen.organisatie = '${wie.organisatie}'`,
    `SET LOCAL zorgketen.rol = '${wie.rol}'`,
  ].join('; ')
}
