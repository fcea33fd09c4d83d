/** A text for people, always in both languages. */
export type Tekst = { readonly nl: string; readonly en: string }
