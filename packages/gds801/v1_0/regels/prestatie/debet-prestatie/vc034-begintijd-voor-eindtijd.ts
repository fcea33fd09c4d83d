import { fout, ok } from '@zorgketen/rules'
import { type ClockTime, formatTime } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

/** A begin or end time that is not there is not judged; only both together say something. */
export const begintijdVoorEindtijd = element({
  ...stijlblad('VC034'),
  id: 'gds801.debetPrestatie.begintijd-voor-eindtijd',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Bij zorg zonder einddatum ligt de begintijd voor de eindtijd.',
    en: 'For care without an end date the begin time lies before the end time.',
  },
  advies: { nl: 'Controleer de tijden van het contact.', en: 'Check the times of the contact.' },
  check: (p) =>
    p.begintijd === null || p.eindtijd === null || p.einddatum !== null || p.begintijd < p.eindtijd
      ? ok
      : fout('Begintijd', formatTime(p.begintijd as ClockTime), {
          nl: `een tijd vóór Eindtijd (${formatTime(p.eindtijd as ClockTime)})`,
          en: `a time before Eindtijd (${formatTime(p.eindtijd as ClockTime)})`,
        }),
})
