import { addDays, formatDay } from '@zorgketen/values'
import { weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { Overigomgeving } from './omgeving.ts'

/**
 * Whether acute ggz falls within the budget (ZPM-13): adults, in the first calendar days, the day of the first contact
 * counted. What is not known is refused with that reason: a wrong guess would book care on the wrong budget.
 */
export function checkAcuut(
  registratie: OverigeRegistratie,
  kalenderdagen: number,
  vanafLeeftijd: number | null,
  omgeving: Overigomgeving,
): readonly Geweigerd[] {
  const { datum } = registratie
  const uit: Geweigerd[] = []
  const sinds = omgeving.acuutSinds(registratie)
  if (sinds === null) uit.push(weiger(registratie, 'acuut.begin-onbekend'))
  else if (datum < sinds || datum > lastAcuteDay(sinds, kalenderdagen)) {
    const params = { begin: formatDay(sinds), tot: formatDay(lastAcuteDay(sinds, kalenderdagen)), kalenderdagen }
    uit.push(weiger(registratie, 'acuut.buiten-budget', params))
  }
  if (vanafLeeftijd === null) return uit
  const leeftijd = omgeving.leeftijdOp(registratie.patient, datum)
  if (leeftijd === null) uit.push(weiger(registratie, 'acuut.leeftijd-onbekend', { vanaf: vanafLeeftijd }))
  else if (leeftijd < vanafLeeftijd) uit.push(weiger(registratie, 'acuut.minderjarig', { vanaf: vanafLeeftijd }))
  return uit
}

/** Last day within the budget: a first contact on Friday gives Sunday (NZa). */
export const lastAcuteDay = (eerste: OverigeRegistratie['datum'], kalenderdagen: number): OverigeRegistratie['datum'] =>
  addDays(eerste, kalenderdagen - 1)
