const BLADEN = ['jaren', 'bestanden', 'nieuw'] as const

type Bladnaam = (typeof BLADEN)[number]

/** What the page shows, as it stands in the address: sheet, words, day, year, the code or file that is open. */
export type Zoek = {
  readonly blad?: Bladnaam
  readonly woorden?: string
  readonly dag?: string
  readonly jaar?: number
  readonly open?: string
}

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, woorden, dag, jaar, open }: Readonly<Record<string, unknown>>): Zoek {
  const gekozen = BLADEN.find((een) => een === blad)
  return {
    ...(gekozen === undefined ? {} : { blad: gekozen }),
    ...(typeof woorden === 'string' && woorden !== '' && woorden.length <= 200 ? { woorden } : {}),
    ...(typeof dag === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {}),
    ...(typeof jaar === 'number' && Number.isInteger(jaar) ? { jaar } : {}),
    ...(typeof open === 'string' && open !== '' && open.length <= 50 ? { open } : {}),
  }
}
