import { type Minutes, minutes } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { relevanteSettinginvoer } from './relevante-settinginvoer.ts'
import type { RelevanteInvoer } from './uitleg.ts'

/** Far above every duration class and plan: beyond a day of minutes nothing changes any more. */
const LANGSTE = 1440

/** What counts as the outcome: the refusal, or code and tariff. */
export const outcomeOf = (afleiding: Afleiding): string =>
  afleiding.soort === 'weigering'
    ? afleiding.weigering.code
    : `${afleiding.prestatie.code} ${afleiding.prestatie.tarief}`

/**
 * The inputs of which some change would change the outcome, found by deriving again with other values. Date and
 * professional need no trial: once the derivation has read them, a wrong one refuses for a reason of its own. What a
 * decision list on settings looks at is tried as well.
 */
export function relevanteInvoer(
  registratie: Consultregistratie,
  stam: Stam,
  tarieven: Tarieven,
): readonly RelevanteInvoer[] {
  const now = deriveConsult(registratie, stam, tarieven)
  const outcome = outcomeOf(now)
  const stays = (edit: Partial<Consultregistratie>, metStam = stam): boolean =>
    outcomeOf(deriveConsult({ ...registratie, ...edit }, metStam, tarieven)) === outcome
  const named: RelevanteInvoer[] = [named0('datum')]
  const code = now.soort === 'weigering' ? now.weigering.code : ''
  const setting = relevanteSettinginvoer(registratie, stam, (besluit) =>
    stays({}, { ...stam, settingOp: () => besluit }),
  )
  if (code !== 'datum.voor-zpm' && setting.eenheid) named.push(named0('eenheid'))
  named.push(...setting.invoer.map(named0))
  if (code !== 'datum.voor-zpm' && !/^(eenheid|setting)\./.test(code)) named.push(named0('zorgverlener'))
  if (!stays({ zorgsoort: registratie.zorgsoort === 'behandeling' ? 'diagnostiek' : 'behandeling' })) {
    named.push(named0('zorgsoort'))
  }
  named.push(...rangeOf('directeMinuten', registratie.directeMinuten, (n) => stays({ directeMinuten: n })))
  named.push(...plannedRange(registratie, stays))
  if (!stays({}, toggleBesluit(registratie, stam))) named.push(named0('besluitPlanningIsRealisatie'))
  return named
}

const named0 = (invoer: RelevanteInvoer['invoer']): RelevanteInvoer => ({ invoer, van: null, tot: null })

/** The stretch of minutes around a value in which the outcome stays; empty when it stays everywhere. */
function rangeOf(
  invoer: RelevanteInvoer['invoer'],
  value: number,
  stays: (n: Minutes) => boolean,
): readonly RelevanteInvoer[] {
  let van = value
  while (van > 0 && stays(minutes(van - 1))) van -= 1
  let tot = value
  while (tot < LANGSTE && stays(minutes(tot + 1))) tot += 1
  if (van === 0 && tot >= LANGSTE) return []
  return [{ invoer, van: van === 0 ? null : van, tot: tot >= LANGSTE ? null : tot }]
}

/** Without a plan there is no value to give bounds for; a plan of 0 minutes counts as none, so both start there. */
function plannedRange(
  { geplandeMinuten }: Consultregistratie,
  stays: (edit: Partial<Consultregistratie>) => boolean,
): readonly RelevanteInvoer[] {
  const range = rangeOf('geplandeMinuten', geplandeMinuten ?? 0, (n) => stays({ geplandeMinuten: n }))
  return geplandeMinuten === null && range.length > 0 ? [named0('geplandeMinuten')] : range
}

/** The same provider with the decision on planning = realisatie turned the other way on this day. */
function toggleBesluit({ datum }: Consultregistratie, stam: Stam): Stam {
  const besluit = stam.besluitOp(datum)
  const other = { geldig: { van: datum, tot: datum }, vastgelegd: datum, toelichting: '' }
  return { ...stam, besluitOp: () => (besluit === null ? other : null) }
}
