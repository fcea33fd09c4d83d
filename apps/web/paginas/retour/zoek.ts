/** What the page shows, as it stands in the address. References of lines and messages, never a BSN. */
export type Zoek = {
  readonly blad?: 'berichten'
  readonly maand?: string
  /** Reference of the line (or id of the message) that is open beside the list. */
  readonly open?: string
}

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, maand, open }: Readonly<Record<string, unknown>>): Zoek {
  return {
    ...(blad === 'berichten' ? { blad } : {}),
    ...(typeof maand === 'string' && MAAND.test(maand) ? { maand } : {}),
    ...(typeof open === 'string' && open !== '' && open.length <= 100 ? { open } : {}),
  }
}

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }
