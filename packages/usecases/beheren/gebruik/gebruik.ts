import type { Tekst } from '@zorgketen/values'
import { Werkfout } from '../../werk/werkfout.ts'

/** What uses a record: how many of what, and where (months or labels, the first few; never a BSN). */
export interface Gebruik {
  readonly aantal: number
  readonly wat: Tekst
  readonly waar: readonly string[]
}

/** Places that are named in a refusal; the number says how many there are in all. */
const GENOEMD = 5

export const gebruik = (nl: string, en: string, waar: readonly string[], aantal = waar.length): Gebruik => ({
  aantal,
  wat: { nl, en },
  waar: firstOf([...new Set(waar)].sort()),
})

const firstOf = (alle: readonly string[]): readonly string[] =>
  alle.length <= GENOEMD ? alle : [...alle.slice(0, GENOEMD), '…']

/** Why a record that is used is not withdrawn. `einde`: how to end it from a day on instead, when that can be. */
export function inUse(gebruikt: readonly Gebruik[], einde: Tekst | null): Werkfout {
  const tel = (taal: keyof Tekst): string =>
    gebruikt
      .map(({ aantal, wat, waar }) => `${wat[taal]}: ${aantal}${waar.length === 0 ? '' : ` (${waar.join(', ')})`}`)
      .join('; ')
  return new Werkfout('belemmerd', {
    wat: { nl: `Dit gegeven wordt gebruikt. ${tel('nl')}.`, en: `This record is used. ${tel('en')}.` },
    verwacht: { nl: 'een gegeven waar niets naar verwijst', en: 'a record that nothing refers to' },
    doe: einde ?? {
      nl: 'Verbeter eerst wat ernaar verwijst, of laat het staan.',
      en: 'First mend what refers to it, or leave it.',
    },
  })
}
