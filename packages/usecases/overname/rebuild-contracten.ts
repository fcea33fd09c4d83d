import type { Debetregel } from '@zorgketen/declaratie'
import { type Agb, addDays, type EpochDay, firstOfMonth } from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, believe, dropRejected } from './bronregel.ts'
import type { Overnamestam } from './overname.ts'

/**
 * The contract numbers that lines name (only lines to DJI do), each from the first of the month it was first seen until
 * the next one begins. Products and tariffs do not travel: the lines keep the tariffs they were sent with.
 */
export function rebuildContracten(
  bronnen: readonly Bronregel<Debetregel>[],
  declarant: Agb,
  bevindingen: Overnamebevinding[],
): Overnamestam['contracten'] {
  const met = bronnen.filter(({ regel }) => regel.contract !== null)
  return [...Map.groupBy(met, ({ betaler }) => betaler)].flatMap(([betaler, regels]) => {
    const { over, weg } = dropRejected(Map.groupBy(regels, ({ regel }) => regel.contract ?? ''))
    for (const nummer of weg) bevindingen.push(makeBevinding('nummer.alleen-afgekeurd', {}, { ...CONTRACT, nummer }))
    const begin = [...over]
      .map(([nummer, eigen]) => ({ nummer, van: firstDayOf(believe(eigen)) }))
      .sort((a, b) => a.van - b.van || (a.nummer < b.nummer ? -1 : 1))
    return begin.map(({ nummer, van }, i) => {
      bevindingen.push(makeBevinding('contract.aanvullen', {}, { nummer }))
      const volgende = begin[i + 1]?.van
      const tot = volgende === undefined || volgende <= van ? null : addDays(volgende, -1)
      return { nummer, declarant, betaler, geldig: { van, tot }, producten: [] }
    })
  })
}

const CONTRACT = { soort: { nl: 'Contractnummer', en: 'Contract number' } }

const firstDayOf = (regels: readonly Bronregel<Debetregel>[]): EpochDay =>
  firstOfMonth(Math.min(...regels.map(({ regel }) => regel.datum)) as EpochDay)
