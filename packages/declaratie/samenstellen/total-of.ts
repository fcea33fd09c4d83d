import { type Cents, cents } from '@zorgketen/values'
import type { Declaratieregel } from '../model/declaratieregel.ts'

/** Total of a declaration in cents: debits minus credits (VC016); negative is a credit. */
export function totalOf(regels: Iterable<Declaratieregel>): Cents {
  let som = 0
  for (const regel of regels) som += regel.soort === 'debet' ? regel.bedrag : -regel.bedrag
  return cents(som)
}
