import type { z } from 'zod'
import { afleiding } from './afleiding.ts'
import { boek } from './boek.ts'
import { declaratie } from './declaratie.ts'
import { dossier } from './dossier.ts'
import { ontvangstbewijs } from './ontvangstbewijs.ts'
import { registers } from './registers.ts'
import { registratie } from './registratie.ts'
import { stamgegevens } from './stamgegevens.ts'

/** Every file format by name; `npm run docs` writes a JSON Schema of each to docs/formats. */
export const FORMATEN: Readonly<Record<string, z.ZodType>> = {
  stamgegevens,
  registratie,
  afleiding,
  declaratie,
  dossier,
  registers,
  boek,
  ontvangstbewijs,
}
