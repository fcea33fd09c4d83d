import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import type { Run } from '@zorgketen/rules'
import type { Wandeling } from './make-omgeving.ts'

/** Visits a declaration in canonical order: the declaration is record 0, its lines are 1 and on, in message order. */
export function walk(declaratie: Declaratie, { at }: Wandeling, run: Run): void {
  const debet = run.visitor<Debetregel>('debetregel')
  const credit = run.visitor<Creditregel>('creditregel')
  run.visitor<Declaratie>('declaratie')(declaratie)
  for (const regel of declaratie.regels) {
    at(regel)
    if (regel.soort === 'debet') debet(regel)
    else credit(regel)
  }
}
