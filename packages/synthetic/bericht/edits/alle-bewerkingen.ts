import type { Bewerking } from '../bewerking.ts'
import { behandelaarbewerkingen } from './behandelaar.ts'
import { creditbewerkingen } from './credit.ts'
import { diagnosebewerkingen } from './diagnose.ts'
import { kopbewerkingen } from './kop.ts'
import { regelbewerkingen } from './regel.ts'
import { trajectbewerkingen } from './traject.ts'
import { verwijsbewerkingen } from './verwijzing.ts'
import { verzekerdebewerkingen } from './verzekerde.ts'

/** Every edit of a message that stays readable, as data. */
export const bewerkingen: readonly Bewerking[] = [
  ...kopbewerkingen,
  ...verzekerdebewerkingen,
  ...regelbewerkingen,
  ...creditbewerkingen,
  ...behandelaarbewerkingen,
  ...verwijsbewerkingen,
  ...diagnosebewerkingen,
  ...trajectbewerkingen,
]
