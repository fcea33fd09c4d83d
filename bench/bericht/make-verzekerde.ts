import type { gds801 } from '@zorgketen/gds801'
import type { Random } from '../runner/random.ts'
import { nieuw } from './codec.ts'
import type { Consult } from './consults.ts'
import { makeRegel } from './make-regel.ts'

export const DECLARANT = '06000001'
export const CONTRACTNUMMER = 'FR-2022-0001'
const MEESTE_REGELS = 40

/** One insured of the forensic field with 1 to 40 lines, mostly few. `nummer` numbers the insured, `vanaf` the lines. */
export function makeVerzekerde(
  toeval: Random,
  consults: readonly [Consult, ...Consult[]],
  eersteDag: number,
  nummer: number,
  vanaf: number,
): gds801.Verzekerde {
  // The lesser of two throws: many insured with few lines, some with very many.
  const aantal = 1 + Math.min(toeval.below(MEESTE_REGELS), toeval.below(MEESTE_REGELS))
  const begin = eersteDag - toeval.below(500)
  const behandeling = {
    declarant: DECLARANT,
    contractnummer: CONTRACTNUMMER,
    eersteDag,
    zorgtraject: nieuw('Zorgtraject', { zorgtrajectnummer: uuid(toeval), zorgtrajectStartdatum: begin }),
    plaatsingsbesluit: nieuw('Plaatsingsbesluit', {
      plaatsingsbesluitNummer: String(200_000_000 + nummer),
      begindatumForensischeZorgtitel: begin,
      einddatumForensischeZorgtitel: toeval.chance(70) ? eersteDag + 60 + toeval.below(700) : null,
    }),
  }
  return nieuw('Verzekerde', {
    uzoviNummer: '9992',
    verzekerdennummer: String(1_000_000 + nummer),
    patientIdentificatienummer: `P${nummer}`,
    prestatie: Array.from({ length: aantal }, (_, k) =>
      nieuw('Prestatie', { debetPrestatie: makeRegel(toeval, consults, behandeling, vanaf + k) }),
    ),
  })
}

/** A well-formed UUID version 4. */
function uuid(toeval: Random): string {
  const hex = (lengte: number): string => Array.from({ length: lengte }, () => toeval.below(16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${toeval.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}
