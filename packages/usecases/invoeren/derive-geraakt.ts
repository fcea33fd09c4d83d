import { periodOfMaand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { stamVan } from '../registreren/stam-van.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import { derive } from '../stappen/derive.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The registers that a derivation reads and a registration names. */
const GENOEMD = ['zorgverlener', 'eenheid'] as const

/**
 * Derives the registrations of open months again that name one of these documents, in the transaction that changed
 * them: what is kept of an import is never without what it means. Gives how many were derived.
 */
export async function deriveGeraakt(
  kast: Kast,
  { gereedschap }: Pick<Werkplek, 'gereedschap'>,
  register: RegisterNaam,
  ids: ReadonlySet<string>,
): Promise<number> {
  const veld = GENOEMD.find((naam) => naam === register)
  if (veld === undefined) return 0
  let afgeleid = 0
  for (const { maand, gesloten } of await kast.maanden.maanden()) {
    if (gesloten) continue
    const geraakt = (await kast.registraties.vanMaand(maand)).filter((registratie) => ids.has(registratie[veld]))
    if (geraakt.length === 0) continue
    const stam = await stamVan(kast, periodOfMaand(maand).tot)
    await kast.prestaties.zet(maand, derive(stam, geraakt, gereedschap.referentie))
    afgeleid += geraakt.length
  }
  return afgeleid
}
