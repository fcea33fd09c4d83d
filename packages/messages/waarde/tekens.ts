import type { Layout } from '../layout.ts'

/** Characters XML 1.0 does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
export const buitenXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u
/** Characters a fixed-width line cannot carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
export const buitenLatin1 = /[\u0000-\u001f\u007f-\u009f]|[^\u0000-\u00ff]/

/** Whether the text holds a character the binding of the layout cannot carry. */
export function tekenFout(layout: Layout, tekst: string): boolean {
  return (layout.binding.vorm === 'xml' ? buitenXml : buitenLatin1).test(tekst)
}
