import type { Stamuitkomst, Stamweigering } from '../stam/weigering.ts'
import { Werkfout } from '../werk/werkfout.ts'

/** Where in a form a refusal belongs, by its code or the first word of it. */
const VELDEN: Readonly<Record<string, string>> = {
  bsn: 'bsn',
  periode: 'geldig',
  samenvoegen: 'dubbel',
  contract: 'afspraken',
  'organisatie.postcode': 'contact.postcode',
  'organisatie.iban': 'contact.iban',
  'organisatie.kvk': 'contact.kvk',
}

/** The first refusal as an error of the form; `waar`: the field, when the code does not say it. */
export function weiger(weigeringen: readonly Stamweigering[], waar?: string): Werkfout {
  const [eerste] = weigeringen
  if (eerste === undefined) throw new RangeError('een weigering zonder reden')
  const { code, wat, verwacht, doe } = eerste
  const veld = waar ?? VELDEN[code] ?? VELDEN[code.split('.')[0] ?? ''] ?? null
  return new Werkfout('invoer', { wat, verwacht, doe, ...(veld === null ? {} : { waar: veld }) })
}

/** What came of a change, or its refusal as an error. */
export function need<T>(uitkomst: Stamuitkomst<T>, waar?: string): T {
  if (!uitkomst.ok) throw weiger(uitkomst.weigeringen, waar)
  return uitkomst.waarde
}

/** A refusal that is told here: what is wrong, what was expected, what to do. */
export const onjuist = (
  waar: string,
  wat: readonly [string, string],
  verwacht: readonly [string, string],
  doe: readonly [string, string],
): Werkfout =>
  new Werkfout('invoer', {
    waar,
    wat: { nl: wat[0], en: wat[1] },
    verwacht: { nl: verwacht[0], en: verwacht[1] },
    doe: { nl: doe[0], en: doe[1] },
  })
