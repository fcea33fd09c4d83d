import type { Tekst } from '../fout/tekst.ts'
import type { Agb } from './agb.ts'

/** An AGB code taken apart. `naam` is `onbekend` for every zorgsoort that no source at hand names. */
export type AgbSoort = {
  readonly zorgsoort: string
  readonly nummer: string
  readonly naam: Tekst | 'onbekend'
  readonly bron: string | null
}

type BekendeZorgsoort = { readonly zorgsoort: string; readonly naam: Tekst; readonly bron: string }

/** Zorgsoort of a servicebureau, the only kind a source at hand names. */
export const SERVICEBUREAU_ZORGSOORT = '98'

// A list of kinds is reference data; here stands only what the shape of messages itself fixes.
const bekend: readonly BekendeZorgsoort[] = [
  {
    zorgsoort: SERVICEBUREAU_ZORGSOORT,
    naam: { nl: 'servicebureau', en: 'service bureau' },
    bron: 'domain/aw319-fields.json, veld 0109 (COD377), AW319 1.4 van 2012-04-06',
  },
]

/** Splits an AGB code into zorgsoort and number. */
export function agbSoort(agb: Agb): AgbSoort {
  const zorgsoort = agb.slice(0, 2)
  const rij = bekend.find((kandidaat) => kandidaat.zorgsoort === zorgsoort)
  return { zorgsoort, nummer: agb.slice(2), naam: rij?.naam ?? 'onbekend', bron: rij?.bron ?? null }
}
