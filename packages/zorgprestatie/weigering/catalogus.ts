import { prestatieTeksten } from '../afleiden/prestatie-teksten.ts'
import { groepTeksten } from '../groep/groep-teksten.ts'
import { overigTeksten } from '../overig/overig-teksten.ts'
import { overlegTeksten } from '../overig/overleg-teksten.ts'
import { settingkeuzeTeksten } from '../settingkeuze/settingkeuze-teksten.ts'
import { toeslagTeksten } from '../toeslag/toeslag-teksten.ts'
import { verblijfTeksten } from '../verblijf/verblijf-teksten.ts'
import type { Weigertekst } from './describe-weigering.ts'
import { registratieTeksten } from './registratie-teksten.ts'
import { stamTeksten } from './stam-teksten.ts'
import { tariefTeksten } from './tarief-teksten.ts'

/** Every refusal of this room, in both languages. The only place where these texts come together. */
export const WEIGERINGEN = {
  ...registratieTeksten,
  ...stamTeksten,
  ...tariefTeksten,
  ...prestatieTeksten,
  ...groepTeksten,
  ...toeslagTeksten,
  ...overigTeksten,
  ...overlegTeksten,
  ...verblijfTeksten,
  ...settingkeuzeTeksten,
} satisfies Record<string, Weigertekst>

/** Refusals of a registration of which nothing is wrong: it counts in another one. */
export const TELT_MEE: readonly ConsultWeigercode[] = ['bericht.telt-mee']

export type ConsultWeigercode = keyof typeof WEIGERINGEN
