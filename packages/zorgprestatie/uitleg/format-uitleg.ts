import type { Tekst } from '@zorgketen/values'
import { formatStappen } from '../afleiden/format-stappen.ts'
import { KENMERKNAAM } from '../settingkeuze/kenmerk.ts'
import type { RelevanteInvoer, Uitleg } from './uitleg.ts'

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

/** The explanation of a consult, as lines to read. */
export const formatUitleg = ({ stappen, relevanteInvoer }: Uitleg): Tekst =>
  formatStappen(
    stappen,
    relevanteInvoer.map((invoer) => ({
      nl: `${NAAM[invoer.invoer].nl}${bounds(invoer, 'nl')}`,
      en: `${NAAM[invoer.invoer].en}${bounds(invoer, 'en')}`,
    })),
  )

function bounds({ van, tot }: RelevanteInvoer, taal: 'nl' | 'en'): string {
  if (van === null && tot === null) return ''
  const gelijk = taal === 'nl' ? 'gelijk' : 'same'
  if (tot === null) return ` (${gelijk} ${taal === 'nl' ? 'vanaf' : 'from'} ${van})`
  if (van === null) return ` (${gelijk} ${taal === 'nl' ? 'tot en met' : 'up to'} ${tot})`
  return ` (${gelijk} ${taal === 'nl' ? 'van' : 'from'} ${van} ${taal === 'nl' ? 'tot en met' : 'to'} ${tot})`
}
