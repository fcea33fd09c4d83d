import type { Kast } from '../../opslag/opslag.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { GemaakteFactuur } from '../register/documenten.ts'

/** The invoices that were made here, also those that were taken back. */
export async function readGemaakt(kast: Kast): Promise<readonly GemaakteFactuur[]> {
  return (await readRegister(kast, 'dienstfactuur')).flatMap((een) => (een.kant === 'gemaakt' ? [een] : []))
}

/** Ids of the prestaties that stand on an invoice to who asked for them; what was taken back is free again. */
export const billed = (facturen: readonly GemaakteFactuur[]): ReadonlySet<string> =>
  new Set(
    facturen
      .filter(({ ingetrokken }) => ingetrokken === null)
      .flatMap(({ regels }) => regels.map(({ prestatie }) => prestatie)),
  )
