import { type EpochDay, partsOf } from './epoch-day.ts'

/** Age in whole years on a day, 0 on the day of birth; born on 29 February one is a year older on 1 March. Negative before birth. */
export function ageOn(geboren: EpochDay, dag: EpochDay): number {
  const [toen, nu] = [partsOf(geboren), partsOf(dag)]
  const jarig = nu.maand > toen.maand || (nu.maand === toen.maand && nu.dag >= toen.dag)
  return nu.jaar - toen.jaar - (jarig ? 0 : 1)
}
