import {
  describeFout,
  parseAgb,
  parseBsn,
  parseDay,
  parseEuro,
  parseSkn,
  parseUzovi,
  parseZtn,
  type Result,
} from '@zorgketen/values'
import type { Celsoort, LeesCel } from '../invoer/tabel.ts'

const PARSERS: Readonly<Partial<Record<Celsoort, (tekst: string) => Result<unknown>>>> = {
  bsn: parseBsn,
  skn: parseSkn,
  agb: parseAgb,
  uzovi: parseUzovi,
  ztn: parseZtn,
  dag: parseDay,
  bedrag: parseEuro,
}

const LEEG = { nl: '-', en: '-' }

/**
 * For tests: reads cells that are already in the form of our parsers; completes a UZOVI number and has a proposal for
 * one AGB code without its zero.
 */
export const leesCel: LeesCel = (soort, tekst) => {
  const kaal = tekst.trim()
  if (kaal === '') return { waarde: null, hersteld: null, fout: null }
  if (soort === 'uzovi' && /^\d{3}$/.test(kaal)) {
    return { waarde: `0${kaal}`, hersteld: { nl: 'Nul aangevuld.', en: 'Zero added.' }, fout: null }
  }
  if (soort === 'agb' && kaal === '1000003') {
    const fout = { wat: LEEG, verwacht: LEEG, doe: LEEG, voorstellen: ['01000003'] }
    return { waarde: null, hersteld: null, fout }
  }
  const gelezen = PARSERS[soort]?.(kaal)
  if (gelezen !== undefined && !gelezen.ok) return { waarde: null, hersteld: null, fout: describeFout(gelezen.fout) }
  return { waarde: kaal, hersteld: null, fout: null }
}

/** A table from rows of text; the first is the header. Rows count as a person counts them. */
export function tabel(...regels: readonly (readonly string[])[]) {
  const [koppen = [], ...rest] = regels
  return {
    koppen,
    rijen: rest.map((cellen, i) => ({
      nummer: i + 2,
      cellen: Object.fromEntries(koppen.map((kop, k) => [kop, cellen[k] ?? ''])),
    })),
  }
}
