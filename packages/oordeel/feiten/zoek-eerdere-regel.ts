import type { Creditregel } from '@zorgketen/declaratie'
import type { Antwoord } from '@zorgketen/rules'
import type { OordeelOmgeving } from '../omgeving/oordeel-omgeving.ts'
import { type EerdereRegel, eigenSleutel } from './eerdere-regel.ts'

/** The debit line that a credit line takes back, as it stands now. */
export const zoekEerdereRegel = (
  credit: Creditregel,
  { feiten, declaratie }: OordeelOmgeving,
): Antwoord<EerdereRegel> => feiten.eerdereRegels.zoek(eigenSleutel(declaratie.declarant.agb, credit.gerelateerd))
