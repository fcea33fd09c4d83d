import { correcties } from './correcties.ts'
import { declareerfouten } from './declareerfouten.ts'
import type { Fout } from './fout.ts'
import { inkoopfouten } from './inkoopfouten.ts'
import { plaatsingfouten } from './plaatsingfouten.ts'
import { registratiefouten } from './registratiefouten.ts'
import { eerderePrestatie } from './startdatum.ts'

/** Every kind of mistake in the facts of a provider, as data. */
export const fouten: readonly Fout[] = [
  ...registratiefouten,
  ...declareerfouten,
  ...plaatsingfouten,
  ...inkoopfouten,
  ...correcties,
  eerderePrestatie,
]
