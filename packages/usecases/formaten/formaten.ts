import type { z } from 'zod'
import { dienstverleningsfactuur } from '../dienstverlening/formaat/factuur.ts'
import { dienstverleningsverzoek } from '../dienstverlening/formaat/verzoek.ts'
import { afleiding } from './afleiding.ts'
import { boek } from './boek.ts'
import { declaratie } from './declaratie.ts'
import { dossier } from './dossier.ts'
import { ontvangstbewijs } from './ontvangstbewijs.ts'
import { plaatsingsbericht } from './plaatsingsbericht.ts'
import { registers } from './registers.ts'
import { registratie } from './registratie.ts'
import { settinglijst } from './settinglijst.ts'
import { stamgegevens } from './stamgegevens.ts'
import { UITVOER } from './uitvoer/uitvoer.ts'

/**
 * Every format by name: files, and the --json output of each command. `npm run docs` writes a JSON Schema of each to
 * docs/formats.
 */
export const FORMATEN = {
  stamgegevens,
  registratie,
  afleiding,
  declaratie,
  dossier,
  registers,
  boek,
  ontvangstbewijs,
  settinglijst,
  dienstverleningsverzoek,
  dienstverleningsfactuur,
  plaatsingsbericht,
  ...UITVOER,
} as const satisfies Readonly<Record<string, z.ZodType>>
