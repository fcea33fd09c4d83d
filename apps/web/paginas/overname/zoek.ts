/** What the page shows, as it stands in the address: which sheet, which month, which taken-over prestatie. */
export type Zoek = { readonly blad?: 'overgenomen'; readonly maand?: string; readonly open?: string }

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, maand, open }: Readonly<Record<string, unknown>>): Zoek {
  return {
    ...(blad === 'overgenomen' ? { blad } : {}),
    ...(typeof maand === 'string' && MAAND.test(maand) ? { maand } : {}),
    ...(typeof open === 'string' && open !== '' && open.length <= 200 ? { open } : {}),
  }
}
