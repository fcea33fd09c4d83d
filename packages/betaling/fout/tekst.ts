import type { Tekst } from '@zorgketen/values'

/** A text in both languages, side by side. */
export function t(nl: string, en: string): Tekst {
  return { nl, en }
}
