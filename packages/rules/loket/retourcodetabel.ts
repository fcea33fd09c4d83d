/** One row of a return-code table: which official code a breach of a rule (and variant) gives at a receiver. */
export interface Retourcoderij {
  /** Rule id, without version. */
  readonly regel: string
  readonly variant: string
  readonly code: string
  readonly zekerheid: 'zeker' | 'waarschijnlijk' | 'onbekend'
}

/** Return codes of one receiver and message version. They are data of the desk, never part of a rule. */
export interface Retourcodetabel {
  readonly ontvanger: string
  readonly versie: string
  code(regel: string, variant: string): string | null
}

export function makeRetourcodetabel(
  ontvanger: string,
  versie: string,
  rijen: readonly Retourcoderij[],
): Retourcodetabel {
  const index = new Map(rijen.map((rij) => [`${rij.regel} ${rij.variant}`, rij.code]))
  return Object.freeze({
    ontvanger,
    versie,
    code: (regel: string, variant: string) => index.get(`${regel} ${variant}`) ?? index.get(`${regel} `) ?? null,
  })
}
