import { type Melding, type NietBeoordeeld, report } from '@zorgketen/rules'
import type { Bericht } from '../v1_0/retour.generated.ts'
import { startRetourwandeling } from '../v1_0/wandel-retour.ts'
import type { Poort } from './poort.ts'

/** What a desk says of a payer's answer. */
export interface Retouruitslag {
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly records: number
}

/** Judges an answer (GDS802) at a desk opened with `retourLoket`; its structure has been checked by the reader. */
export function checkRetour(poort: Poort, { header, verzekerde }: Bericht): Retouruitslag {
  const { feiten, vandaag, milieu, heen } = poort
  const wandeling = startRetourwandeling(poort.perRecord, { feiten, vandaag, milieu, nieuw: heen.nieuw })
  if (header !== null) wandeling.kop(header)
  for (const een of verzekerde) wandeling.verzekerde(een)
  const { bevindingen, nietBeoordeeld, records } = wandeling.finish()
  return { meldingen: report(poort.loket, bevindingen), nietBeoordeeld, records }
}
