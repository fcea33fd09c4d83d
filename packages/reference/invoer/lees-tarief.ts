import { type Cents, cents } from '@zorgketen/values'
import type { Tariefsoort } from '../vormen/tariefsoort-rij.ts'
import type { Importcode } from './bevinding-teksten.ts'
import { cleanCel } from './clean-cel.ts'

/** What the other tariffs of the column prove about the sign before the cents; null: nothing, or both. */
export type Decimaalteken = ',' | '.' | null

/** A tariff in cents (null: none printed), or why it is no money. `vrij` when the cell says so. */
export type GelezenTarief =
  | { readonly cents: Cents | null; readonly tariefsoort: Tariefsoort | null; readonly fout: null }
  | { readonly cents: null; readonly fout: Importcode }

const MAX_CENTS = 100_000_000n
const GEEN = /^(-|–|n\.? ?v\.? ?t\.?)$/i
const VRIJ = /^vrij( tarief)?$/i

/** The sign that stands before one or two digits at the end, over the whole column. */
export function decimaaltekenVan(cellen: readonly string[]): Decimaalteken {
  const komma = cellen.some((cel) => /,\d{1,2}\s*$/.test(cel))
  const punt = cellen.some((cel) => /\.\d{1,2}\s*$/.test(cel))
  return komma === punt ? null : komma ? ',' : '.'
}

/** An amount in euro, `1.234,56` as the NZa writes it or `1234.56` as a workbook keeps it. Digits as text: no float. */
export function leesTarief(ruw: string, decimaal: Decimaalteken): GelezenTarief {
  const tekst = cleanCel(ruw)
  if (tekst === '' || GEEN.test(tekst)) return { cents: null, tariefsoort: null, fout: null }
  if (VRIJ.test(tekst)) return { cents: null, tariefsoort: 'vrij', fout: null }
  const kaal = tekst
    .replace(/€|eur(o)?/gi, '')
    .trim()
    .replace(/^(\d{1,3})((?: \d{3})+)(?=[.,]|$)/, (_, voor: string, rest: string) => voor + rest.replaceAll(' ', ''))
  if (!/^\d[\d.,]*$/.test(kaal)) return mis('tarief.geen-bedrag')
  const met = /^(\d{1,3}(?:\.\d{3})+|\d+),(\d{1,2})$/.exec(kaal) ?? /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(kaal)
  if (met !== null) return goed(met[1] ?? '', (met[2] ?? '').padEnd(2, '0'))
  if (/^\d+$/.test(kaal)) return goed(kaal, '00')
  const drie = /^\d{1,3}([.,])\d{3}$/.exec(kaal)
  if (drie !== null) {
    if (decimaal === null) return mis('tarief.duizend')
    return decimaal === drie[1] ? mis('tarief.decimalen') : goed(kaal, '00')
  }
  return leesRuis(kaal)
}

/** A workbook keeps 75.35 as 75.349999999999994: noise far behind the cents, and nothing else is rounded. */
function leesRuis(kaal: string): GelezenTarief {
  const delen = /^(\d+)[.,](\d+)$/.exec(kaal)
  if (delen === null) return mis('tarief.geen-bedrag')
  const [, geheel = '', rest = ''] = delen
  const staart = rest.slice(2, 8)
  if (rest.length < 10 || !/^(0+|9+)$/.test(staart)) return mis('tarief.decimalen')
  const laag = BigInt(geheel + rest.slice(0, 2)) + (staart.startsWith('9') ? 1n : 0n)
  return binnen(laag)
}

function goed(geheel: string, cent: string): GelezenTarief {
  return binnen(BigInt(geheel.replace(/\D/g, '') + cent))
}

function binnen(bedrag: bigint): GelezenTarief {
  if (bedrag > MAX_CENTS) return mis('tarief.te-groot')
  return { cents: cents(Number(bedrag)), tariefsoort: null, fout: null }
}

function mis(fout: Importcode): GelezenTarief {
  return { cents: null, fout }
}
