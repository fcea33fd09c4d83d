import { geldTeksten } from './geld-teksten.ts'
import { identiteitTeksten } from './identiteit-teksten.ts'
import { partijTeksten } from './partij-teksten.ts'
import type { Sjabloon } from './sjabloon.ts'
import { tijdTeksten } from './tijd-teksten.ts'
import { ztnTeksten } from './ztn-teksten.ts'

/** Every refusal of this package, in both languages. The only place where these texts stand. */
export const catalogus = {
  ...identiteitTeksten,
  ...ztnTeksten,
  ...geldTeksten,
  ...tijdTeksten,
  ...partijTeksten,
} satisfies Record<string, Sjabloon>

export type FoutCode = keyof typeof catalogus
