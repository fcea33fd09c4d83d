/**
 * Where a rule stands: the document, the place in it, and how sure we are of the reading.
 * `zekerheid` follows the fact files: zeker (the source shows it), waarschijnlijk (inferred), onbekend.
 */
export interface Bron {
  readonly document: string
  readonly plaats: string
  readonly zekerheid: 'zeker' | 'waarschijnlijk' | 'onbekend'
}

/** Short-hand for a source reference. */
export const bron = (document: string, plaats: string, zekerheid: Bron['zekerheid'] = 'zeker'): Bron => ({
  document,
  plaats,
  zekerheid,
})
