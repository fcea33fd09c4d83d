export const BLADEN = ['gevraagd', 'ontvangen', 'factureren', 'facturen'] as const

export type Bladnaam = (typeof BLADEN)[number]

/** What the page shows, as it stands in the address: sheet, month, the request or invoice that is open. Never a person. */
export type Zoek = { readonly blad?: Bladnaam; readonly maand?: string; readonly open?: string }

export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, maand, open }: Readonly<Record<string, unknown>>): Zoek {
  const bekend = BLADEN.find((naam) => naam === blad)
  return {
    ...(bekend === undefined ? {} : { blad: bekend }),
    ...(typeof maand === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(maand) ? { maand } : {}),
    ...(typeof open === 'string' && open !== '' && open.length <= 100 ? { open } : {}),
  }
}
