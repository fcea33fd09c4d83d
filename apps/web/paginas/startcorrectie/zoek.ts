/** Which number is corrected, as it stands in the address. */
export type Zoek = { readonly nummer?: string }

/** Reads the address; what has another shape is left out. */
export const leesZoek = ({ nummer }: Readonly<Record<string, unknown>>): Zoek =>
  typeof nummer === 'string' && /^[0-9a-f-]{36}$/i.test(nummer) ? { nummer } : {}
