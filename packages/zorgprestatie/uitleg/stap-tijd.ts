import type { Tekst } from '@zorgketen/values'
import { GRENS_AFWIJKING, plannedMinutes } from '../consult/planned-minutes.ts'
import { BRONNEN } from '../weigering/bronnen.ts'
import type { StepTeller, Vraag } from './vraag.ts'

/** Which time counts, and why (ZPM-06): planned and realised both stay visible. */
export const stepTijd: StepTeller = (vraag) => {
  const { registratie, stam, tarieven } = vraag
  const { directeMinuten, geplandeMinuten } = registratie
  if (directeMinuten === 0) return null
  const gepland = plannedMinutes(registratie, stam, tarieven)
  const reden = gepland === null ? whyRealised(vraag) : whyPlanned(directeMinuten)
  const minuten = gepland ?? directeMinuten
  return {
    stap: 'tijd',
    invoer: { directeMinuten, geplandeMinuten },
    uitkomst: minuten,
    bron: BRONNEN.planning,
    tekst: {
      nl: `De ${minuten} ${gepland === null ? 'gerealiseerde' : 'geplande'} minuten tellen: ${reden.nl}.`,
      en: `The ${minuten} ${gepland === null ? 'realised' : 'planned'} minutes count: ${reden.en}.`,
    },
  }
}

const whyPlanned = (direct: number): Tekst => ({
  nl: `planning = realisatie is vastgelegd en de ${direct} gerealiseerde wijken niet meer dan ${GRENS_AFWIJKING} minuten af`,
  en: `planning = realisatie is recorded and the ${direct} realised deviate no more than ${GRENS_AFWIJKING} minutes`,
})

function whyRealised({ registratie, stam, tarieven }: Vraag): Tekst {
  const { datum, directeMinuten, geplandeMinuten } = registratie
  if (geplandeMinuten === null) return { nl: 'de zorg was niet gepland', en: 'the care was not planned' }
  if (stam.besluitOp(datum) === null) {
    return {
      nl: `voor deze dag is geen planning = realisatie vastgelegd (gepland was ${geplandeMinuten})`,
      en: `no planning = realisatie is recorded for this day (planned was ${geplandeMinuten})`,
    }
  }
  if (tarieven.duurklasse(geplandeMinuten, datum) === 0) {
    return {
      nl: `de ${geplandeMinuten} geplande zijn te kort voor een consult`,
      en: `the ${geplandeMinuten} planned are too short for a consult`,
    }
  }
  const afwijking = Math.abs(directeMinuten - geplandeMinuten)
  return {
    nl: `zij wijken ${afwijking} minuten af van de ${geplandeMinuten} geplande, meer dan ${GRENS_AFWIJKING}`,
    en: `they deviate ${afwijking} minutes from the ${geplandeMinuten} planned, more than ${GRENS_AFWIJKING}`,
  }
}
