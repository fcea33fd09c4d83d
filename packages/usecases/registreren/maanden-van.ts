import { addMonths, type EpochDay, firstOfMonth, type Maand, maandOf } from '@zorgketen/values'
import { dayOfRegistratie } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'

/** The months in which a registration may give something, until today: more than one for a stay. */
export function maandenVan(registratie: Registratie, vandaag: EpochDay): readonly Maand[] {
  const eerste = dayOfRegistratie(registratie)
  if (registratie.soort !== 'verblijf') return [maandOf(eerste)]
  const laatste = registratie.ontslag?.dag ?? vandaag
  const maanden: Maand[] = []
  for (let dag = firstOfMonth(eerste); dag <= laatste || dag <= eerste; dag = addMonths(dag, 1)) {
    maanden.push(maandOf(dag))
  }
  return maanden
}
