import { type EpochDay, parseDay } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from './werkplek.ts'

/** Today for this organisation, in the Netherlands: its own (a demonstration), or the clock's. */
export async function vandaagVan(kast: Kast, { nu }: Pick<Werkplek, 'nu'>): Promise<EpochDay> {
  const { vandaag } = await kast.organisaties.eigen()
  return vandaag ?? dayInNederland(nu())
}

const KALENDER = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The calendar day in the Netherlands of an instant (ISO). */
export function dayInNederland(moment: string): EpochDay {
  const dag = parseDay(KALENDER.format(new Date(moment)))
  if (!dag.ok) throw new TypeError(`geen moment: ${moment}`)
  return dag.value
}
