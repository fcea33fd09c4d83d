/** Which sheet of the page is open, as it stands in the address. */
export type Zoek = { readonly blad?: string }

/** Reads the address; what has another shape is left out. */
export const leesZoek = ({ blad }: Readonly<Record<string, unknown>>): Zoek =>
  typeof blad === 'string' && /^[a-z]{1,40}$/.test(blad) ? { blad } : {}
