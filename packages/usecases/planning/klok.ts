import { type ClockTime, parseTime } from '@zorgketen/values'
import type { Planmoment } from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Now in the agenda: today of the organisation, and the time on the clock in the Netherlands. */
export async function momentVan(
  kast: Kast,
  { nu }: Pick<Werkplek, 'nu'>,
): Promise<Planmoment & { readonly tijd: ClockTime }> {
  const gelezen = parseTime(KLOK.format(new Date(nu())))
  if (!gelezen.ok) throw new TypeError(`geen moment: ${nu()}`)
  return { dag: await vandaagVan(kast, { nu }), tijd: gelezen.value }
}
