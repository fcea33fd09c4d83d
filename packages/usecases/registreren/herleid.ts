import type { EpochDay } from '@zorgketen/values'
import { patientenVan, weegtMee } from '@zorgketen/zorgprestatie'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan, dagenVan } from './afleider.ts'
import { differs } from './differs.ts'
import { maandenVan } from './maanden-van.ts'
import { othersOf } from './others-of.ts'
import { stamVan, stamVoor } from './stam-van.ts'
import { weegmaandenVan } from './weegmaanden.ts'

/** What of a registration was kept, and what stood in its place before; null: nothing. */
export interface Wijziging {
  readonly oud: Registratie | null
  readonly nieuw: Registratie | null
}

/**
 * Derives again what a kept change touches: the registration itself and, when it weighs with others, those of its
 * patients. `bekend`: the master data, when it was read already. Throws `Werkfout` when that would change what a closed
 * month gave.
 */
export async function herleid(
  kast: Kast,
  plek: Pick<Werkplek, 'gereedschap' | 'nu'>,
  { oud, nieuw }: Wijziging,
  vandaag: EpochDay,
  bekend: Stamgegevens | null = null,
): Promise<void> {
  const beide = [oud, nieuw].filter((een) => een !== null)
  const samen = beide.some(weegtMee)
  const patienten = [...new Set(beide.flatMap(patientenVan))]
  const [eerste] = beide
  if (eerste === undefined) return
  const stam = bekend ?? (samen || nieuw === null ? await stamVan(kast, null) : await stamVoor(kast, nieuw))
  const erin = new Set(nieuw === null ? [] : maandenVan(nieuw, vandaag))
  // Months that it left first: an outcome has one id, in whatever month it stands.
  const maanden = (await weegmaandenVan(kast, beide, vandaag)).toSorted(
    (a, b) => Number(erin.has(a)) - Number(erin.has(b)),
  )
  for (const maand of maanden) {
    const eigen = nieuw !== null && erin.has(maand) ? [nieuw] : []
    const ook = samen ? await othersOf(kast, maand, patienten, new Set([eerste.id])) : []
    // Of a group the other participants weigh too.
    const wie = [...new Set([...patienten, ...ook.flatMap(patientenVan)])]
    const afleider = await afleiderVan(kast, plek, stam, dagenVan(maand), { patienten: wie })
    const ids = [eerste.id, ...ook.map(({ id }) => id)]
    const gaf = afleider.derive([...eigen, ...ook])
    if (!(await differs(kast, maand, gaf, ids))) continue
    await assertMaandOpen(kast, maand)
    await kast.prestaties.zet(maand, gaf, ids)
  }
}
