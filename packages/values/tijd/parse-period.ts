import type { Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { EpochDay } from './epoch-day.ts'
import { formatDay } from './format-day.ts'
import { parseDay } from './parse-day.ts'
import { type Period, periodFrom } from './period.ts'

const OPEN = '..'

/** Reads an ISO 8601 interval of days, `2022-01-01/2022-01-31`, or with an open end `2022-01-01/..`. */
export function parsePeriod(tekst: string): Result<Period> {
  if (tekst.trim() === '') return weiger('periode.leeg')
  const [links, rechts, ...meer] = tekst.split('/')
  if (links === undefined || rechts === undefined || meer.length > 0) return weiger('periode.vorm')
  const van = parseDay(links)
  if (!van.ok) return van
  if (rechts === OPEN) return periodFrom(van.value, null)
  const tot = parseDay(rechts)
  return tot.ok ? periodFrom(van.value, tot.value) : tot
}

export function formatPeriod(p: Period): string {
  return `${formatDay(p.van)}/${formatEnd(p.tot)}`
}

function formatEnd(tot: EpochDay | null): string {
  return tot === null ? OPEN : formatDay(tot)
}
