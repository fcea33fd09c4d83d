import type { Bron } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'

const ZEKERHEID = { zeker: 'certain', waarschijnlijk: 'likely', onbekend: 'unknown' } as const

/** An explanation as lines to read: a numbered step with its source each, then what could have made it different. */
export function formatStappen(
  stappen: readonly { readonly tekst: Tekst; readonly bron: Bron }[],
  anders: readonly Tekst[],
): Tekst {
  const inTaal = (taal: 'nl' | 'en'): string => {
    const regels = stappen.map(({ tekst, bron }, index) => {
      const zekerheid = taal === 'nl' ? bron.zekerheid : ZEKERHEID[bron.zekerheid]
      return `${index + 1}. ${tekst[taal]}\n   [${bron.document}, ${bron.plaats}; ${zekerheid}]`
    })
    if (anders.length === 0) return regels.join('\n')
    const kop = taal === 'nl' ? 'Dit kan anders worden door' : 'This can change through'
    return [...regels, `${kop}: ${anders.map((naam) => naam[taal]).join(', ')}.`].join('\n')
  }
  return { nl: inTaal('nl'), en: inTaal('en') }
}
