import type { ReactNode } from 'react'

/** One column of a `Lijst`. */
export type Kolom<R> = {
  readonly sleutel: string
  readonly kop: string
  /** CSS grid track that says how narrow it may become: `7rem`, `minmax(10rem, 2fr)`. */
  readonly breedte: string
  /** `eind` for money and counts: the digits stand under each other. */
  readonly uitlijning?: 'begin' | 'eind' | 'midden'
  readonly cel: (rij: R) => ReactNode
  /** The head becomes a button that sorts; the source gets the key of the column. */
  readonly sorteerbaar?: boolean
  /** Total in the footer. */
  readonly voet?: ReactNode
  /**
   * On a phone a row has two lines: `titel` and `eind` on the first, the `bij` columns on the second.
   * Default: the first column is the title, the others are left out.
   */
  readonly smal?: 'titel' | 'eind' | 'bij' | 'weg'
  /**
   * Leaves when the list is too narrow for all columns: 1 first, then 2 and so on; of the same number the last one
   * first. Left out: stays always. What leaves must be readable in the panel of the row; sorting and totals go on.
   */
  readonly wijkt?: number
}

export type Sortering = { readonly kolom: string; readonly richting: 'op' | 'neer' }

/** The grid of a row, and how wide it is at least: head and rows scroll sideways together when there is less room. */
export function baanVan<R>(kolommen: readonly Kolom<R>[], metVink: boolean): Readonly<Record<`--${string}`, string>> {
  const sporen = [...(metVink ? [VINK] : []), ...kolommen.map(({ breedte }) => breedte)]
  return { '--baan': sporen.join(' '), '--baan-min': `calc(${[...sporen.map(minimum), RAND].join(' + ')})` }
}

const VINK = '2.5rem'
/** What a row keeps free at both ends. */
const RAND = '2 * var(--zk-r2)'
/** The same, in rem: `--zk-r2` is half a rem. */
const RAND_REM = 1

/** How narrow a track may become. */
const minimum = (spoor: string): string => /^minmax\(([^,]+),/.exec(spoor)?.[1] ?? spoor

/** Least width of a track in rem; what is not told in rem counts as nothing. */
const inRem = (spoor: string): number => Number(/^([\d.]+)rem$/.exec(minimum(spoor).trim())?.[1] ?? 0)

/** Which columns leave (by key) so that the others fit in a width in rem; none that has to stay. */
export function wijkendeKolommen<R>(kolommen: readonly Kolom<R>[], metVink: boolean, rem: number): readonly string[] {
  let nodig = RAND_REM + (metVink ? inRem(VINK) : 0)
  for (const { breedte } of kolommen) nodig += inRem(breedte)
  const rang = ({ wijkt = 0 }: Kolom<R>): number => wijkt
  const volgorde = kolommen
    .filter(({ wijkt }) => wijkt !== undefined)
    .toReversed()
    .sort((a, b) => rang(a) - rang(b))
  const weg: string[] = []
  for (const { sleutel, breedte } of volgorde) {
    if (nodig <= rem) break
    weg.push(sleutel)
    nodig -= inRem(breedte)
  }
  return weg
}

/** The sorting after a press on the head of a column: ascending, descending, none. */
export function volgendeSortering(nu: Sortering | null, kolom: string): Sortering | null {
  if (nu?.kolom !== kolom) return { kolom, richting: 'op' }
  return nu.richting === 'op' ? { kolom, richting: 'neer' } : null
}

/** One page of rows and how many rows there are in all. */
export type Bladzijde<R> = { readonly rijen: readonly R[]; readonly totaal: number }

/** Where rows come from, page by page. `sleutel` is the query key and holds every filter. */
export type LijstBron<R> = {
  readonly sleutel: readonly unknown[]
  readonly haalPagina: (
    offset: number,
    limit: number,
    sortering: Sortering | null,
    signal: AbortSignal,
  ) => Promise<Bladzijde<R>>
}
