import type { Tekst } from '@zorgketen/values'

const gekozen = new WeakMap<object, Record<'nl' | 'en', Record<string, string>>>()

/** A catalogue in one language. The same catalogue gives the same object each time, so that memoised parts stay still. */
export function kiesTeksten<K extends string>(
  teksten: Readonly<Record<K, Tekst>>,
  taal: 'nl' | 'en',
): Readonly<Record<K, string>> {
  let paar = gekozen.get(teksten)
  if (paar === undefined) {
    const rijen = Object.entries<Tekst>(teksten)
    paar = {
      nl: Object.fromEntries(rijen.map(([k, t]) => [k, t.nl])),
      en: Object.fromEntries(rijen.map(([k, t]) => [k, t.en])),
    }
    gekozen.set(teksten, paar)
  }
  return paar[taal] as Record<K, string>
}
