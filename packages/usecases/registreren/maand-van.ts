import { contains, type Maand, maandOf, overlaps, type Period, period } from '@zorgketen/values'
import { dayOfRegistratie } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'

/** The month a registration is listed in: of a stay that of the admission. */
export const maandVan = (registratie: Registratie): Maand => maandOf(dayOfRegistratie(registratie))

/** Whether a registration may give something in a period. */
export function raakt(registratie: Registratie, periode: Period): boolean {
  if (registratie.soort !== 'verblijf') return contains(periode, registratie.datum)
  const { opname, ontslag } = registratie
  return (ontslag === null || ontslag.dag >= opname.dag) && overlaps(periode, period(opname.dag, ontslag?.dag ?? null))
}
