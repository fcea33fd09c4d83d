import { bron } from '@zorgketen/rules'
import { formatDay, formatEuro, formatEuroNl } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import type { Prestatie } from '../prestatie/prestatie.ts'
import type { Zorgstap } from './zorguitleg.ts'

const LIJST = bron('NZa, beleidsregel prestaties en tarieven ggz en fz', 'prestatie- en tarievenlijst van het jaar')

/** One step for each code, with how often it came out and its tariff; an invented code says so. */
export function stepsOfPrestaties(afleidingen: readonly Afleiding[]): readonly Zorgstap[] {
  const perCode = new Map<string, { readonly eerste: Prestatie; aantal: number }>()
  for (const een of afleidingen) {
    if (een.soort === 'weigering') continue
    const { prestatie } = een
    const sleutel = `${prestatie.code} ${prestatie.tarief}`
    const groep = perCode.get(sleutel)
    if (groep === undefined) perCode.set(sleutel, { eerste: prestatie, aantal: 1 })
    else groep.aantal += 1
  }
  return [...perCode.values()].map(({ eerste, aantal }) => {
    const { code, naam, tarief, datum, fictief } = eerste
    const nl = fictief ? ' FICTIEF: code en tarief zijn verzonnen voor de demonstratie.' : ''
    const en = fictief ? ' FICTITIOUS: code and tariff were invented for the demonstration.' : ''
    return {
      stap: 'prestatie',
      invoer: { code, datum: formatDay(datum), aantal },
      uitkomst: tarief,
      bron: LIJST,
      tekst: {
        nl: `${aantal} × ${code} (${naam}), elk hoogstens ${formatEuroNl(tarief)}.${nl}`,
        en: `${aantal} × ${code} (${naam}), each at most EUR ${formatEuro(tarief)}.${en}`,
      },
    }
  })
}
