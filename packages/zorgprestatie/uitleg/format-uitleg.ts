import type { Tekst } from '@zorgketen/values'
import { KENMERKNAAM } from '../settingkeuze/kenmerk.ts'
import type { RelevanteInvoer, Uitleg } from './uitleg.ts'

const ZEKERHEID = { zeker: 'certain', waarschijnlijk: 'likely', onbekend: 'unknown' } as const

const NAAM: Record<RelevanteInvoer['invoer'], Tekst> = {
  datum: { nl: 'datum', en: 'date' },
  eenheid: { nl: 'eenheid', en: 'unit' },
  zorgverlener: { nl: 'zorgverlener', en: 'professional' },
  zorgsoort: { nl: 'zorgsoort', en: 'kind of care' },
  directeMinuten: { nl: 'directe minuten', en: 'direct minutes' },
  geplandeMinuten: { nl: 'geplande minuten', en: 'planned minutes' },
  besluitPlanningIsRealisatie: { nl: 'besluit planning = realisatie', en: 'decision on planning = realisatie' },
  team: KENMERKNAAM.team,
  teamsoort: KENMERKNAAM.teamsoort,
  strafrechtelijkeTitel: KENMERKNAAM.strafrechtelijkeTitel,
  locatiesoort: KENMERKNAAM.locatiesoort,
  zorgprogramma: KENMERKNAAM.zorgprogramma,
  stroom: KENMERKNAAM.stroom,
  hoogspecialistischAfgesproken: {
    nl: 'afspraak hoogspecialistisch in het contract',
    en: 'agreement on hoogspecialistisch in the contract',
  },
}

/** An explanation as lines to read: a numbered step with its source each, then what could have made it different. */
export function formatUitleg({ stappen, relevanteInvoer }: Uitleg): Tekst {
  const line = (taal: 'nl' | 'en'): string => {
    const regels = stappen.map(({ tekst, bron }, index) => {
      const zekerheid = taal === 'nl' ? bron.zekerheid : ZEKERHEID[bron.zekerheid]
      return `${index + 1}. ${tekst[taal]}\n   [${bron.document}, ${bron.plaats}; ${zekerheid}]`
    })
    const anders = relevanteInvoer.map((invoer) => `${NAAM[invoer.invoer][taal]}${bounds(invoer, taal)}`).join(', ')
    const kop = taal === 'nl' ? 'Dit kan anders worden door' : 'This can change through'
    return [...regels, `${kop}: ${anders}.`].join('\n')
  }
  return { nl: line('nl'), en: line('en') }
}

function bounds({ van, tot }: RelevanteInvoer, taal: 'nl' | 'en'): string {
  if (van === null && tot === null) return ''
  const gelijk = taal === 'nl' ? 'gelijk' : 'same'
  if (tot === null) return ` (${gelijk} ${taal === 'nl' ? 'vanaf' : 'from'} ${van})`
  if (van === null) return ` (${gelijk} ${taal === 'nl' ? 'tot en met' : 'up to'} ${tot})`
  return ` (${gelijk} ${taal === 'nl' ? 'van' : 'from'} ${van} ${taal === 'nl' ? 'tot en met' : 'to'} ${tot})`
}
