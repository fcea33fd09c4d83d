/** Which lines of a message are shown, as it stands in the address. Without `toon`: the rejected ones, if there are any. */
export type Zoek = { readonly toon?: Toon; readonly regelcode?: string }

export type Toon = 'alles' | 'afgekeurd' | 'toegekend'

const KEUZES: readonly Toon[] = ['alles', 'afgekeurd', 'toegekend']

/** Reads the address; what has another shape is left out. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const toon = KEUZES.find((keuze) => keuze === ruw.toon)
  const { regelcode } = ruw
  return {
    ...(toon ? { toon } : {}),
    ...(typeof regelcode === 'string' && regelcode !== '' ? { regelcode } : {}),
  }
}

/** What a list of lines asks the server. */
export type Regelfilter = { readonly uitkomst?: 'afgekeurd' | 'toegekend'; readonly regelcode?: string }

/** The outcome to show: what was chosen, else the rejected lines when there are any. */
export const toonVan = ({ toon }: Zoek, afgekeurd: number): Toon => toon ?? (afgekeurd > 0 ? 'afgekeurd' : 'alles')

export function filterVan(zoek: Zoek, afgekeurd: number): Regelfilter {
  const toon = toonVan(zoek, afgekeurd)
  return {
    ...(toon === 'alles' ? {} : { uitkomst: toon }),
    ...(zoek.regelcode === undefined ? {} : { regelcode: zoek.regelcode }),
  }
}
