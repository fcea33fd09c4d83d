import { patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { rederive } from '../registreren/rederive.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { asksTitel } from '../settings/asks-titel.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The registers that a derivation reads and a registration names. */
const GENOEMD = {
  zorgverlener: zorgverlenersVan,
  eenheid: ({ eenheid }: Registratie) => [eenheid],
} as const

/**
 * Derives the registrations of open months again that name one of these documents, in the transaction that changed
 * them: what is kept of an import is never without what it means. Gives how many were derived.
 */
export async function deriveGeraakt(
  kast: Kast,
  plek: Pick<Werkplek, 'gereedschap' | 'nu'>,
  register: RegisterNaam,
  ids: ReadonlySet<string>,
): Promise<number> {
  const genoemd = await namedBy(kast, register, ids)
  if (genoemd === null) return 0
  let afgeleid = 0
  for (const { maand, gesloten } of await kast.maanden.maanden()) {
    if (gesloten) continue
    const geraakt = (await kast.registraties.vanMaand(maand)).filter(genoemd)
    if (geraakt.length === 0) continue
    await rederive(kast, plek, geraakt, null)
    afgeleid += geraakt.length
  }
  return afgeleid
}

/** Which registrations a change of these documents touches; null: none. */
async function namedBy(
  kast: Kast,
  register: RegisterNaam,
  ids: ReadonlySet<string>,
): Promise<((registratie: Registratie) => boolean) | null> {
  if (register === 'zorgverlener' || register === 'eenheid') {
    const genoemd = GENOEMD[register]
    return (registratie) => genoemd(registratie).some((id) => ids.has(id))
  }
  if ((register !== 'plaatsing' && register !== 'zorgtraject') || !(await asksTitel(kast))) return null
  // a titel may decide over the setting of all that its patient got
  const nummers: ReadonlySet<string> =
    register === 'zorgtraject'
      ? ids
      : new Set((await readDocuments(kast, 'plaatsing', [...ids])).map(({ zorgtraject }) => zorgtraject))
  const trajecten = await readDocuments(kast, 'zorgtraject', [...nummers])
  const patienten = new Set(trajecten.map(({ patient }) => patient))
  return (registratie) => patientenVan(registratie).some((wie) => patienten.has(wie))
}
