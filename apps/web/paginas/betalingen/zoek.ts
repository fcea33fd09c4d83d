const BLADEN = ['facturen', 'wachtrij', 'afschriften', 'particulier'] as const
export const FILTERS = ['alle', 'open', 'betaald', 'teveel', 'particulier'] as const

type Bladnaam = (typeof BLADEN)[number]
export type Filter = (typeof FILTERS)[number]

/** What the page shows, as it stands in the address: sheet, filter, month, the invoice that is open. Never a person. */
export type Zoek = {
  readonly blad?: Bladnaam
  readonly toon?: Filter
  readonly maand?: string
  readonly open?: string
}

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

const isOneOf = <T extends string>(namen: readonly T[], waarde: unknown): waarde is T =>
  namen.some((naam) => naam === waarde)

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, toon, maand, open }: Readonly<Record<string, unknown>>): Zoek {
  return {
    ...(isOneOf(BLADEN, blad) ? { blad } : {}),
    ...(isOneOf(FILTERS, toon) ? { toon } : {}),
    ...(typeof maand === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(maand) ? { maand } : {}),
    ...(typeof open === 'string' && open !== '' && open.length <= 100 ? { open } : {}),
  }
}
