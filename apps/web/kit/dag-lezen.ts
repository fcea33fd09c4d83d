import { type EpochDay, formatDay, parseDay } from '@zorgketen/values'

/**
 * Reads a day as people type it: `3-4-2023`, `03042023`, `3/4/23`, `3.4.2023` or ISO `2023-04-03`. Day before month.
 * Two digits for the year are 1931-2030 by the sliding window of `nu`. Null when it is not an existing day.
 */
export function leesDag(ruw: string, nu: EpochDay): EpochDay | null {
  const tekst = ruw.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(tekst)
  if (iso && (tekst.includes('-') || Number(tekst.slice(0, 2)) > 12)) {
    const dag = maak(iso[1], iso[2], iso[3])
    if (dag !== null) return dag
  }
  const los = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(tekst)
  if (los) return maak(jaarVan(los[3] ?? '', nu), los[2], los[1])
  const vast = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(tekst)
  if (vast) return maak(jaarVan(vast[3] ?? '', nu), vast[2], vast[1])
  return null
}

/** Two digits mean the year within the last ninety or the next ten years. */
function jaarVan(jaar: string, nu: EpochDay): string {
  if (jaar.length === 4) return jaar
  const grens = Number(formatDay(nu).slice(0, 4)) + 10
  const eeuw = grens - (grens % 100)
  const kandidaat = eeuw + Number(jaar)
  return String(kandidaat > grens ? kandidaat - 100 : kandidaat)
}

function maak(jaar = '', maand = '', dag = ''): EpochDay | null {
  const uitkomst = parseDay(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`)
  return uitkomst.ok ? uitkomst.value : null
}
