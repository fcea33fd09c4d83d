import { ALTIJD, fout, ok, onbekend, vanafVersie } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import { PLANNINGBRONNEN } from '../../planning-bronnen.ts'
import { DIENT_ONBEKEND, element, GEEN_ZORGVRAAG } from '../contactbeeld.ts'

export const behandelingDient = element({
  id: 'zpm.contact.behandeldoel',
  oorsprong: ['ZPM-25'],
  bron: PLANNINGBRONNEN.consulten,
  rang: 'veldafspraak',
  versies: vanafVersie('1.0'),
  geldig: ALTIJD,
  plek: 'contact',
  peildatum: (contact) => contact.datum,
  zegt: {
    nl: 'Een behandelconsult dient een doel uit het behandelplan dat op de dag geldt.',
    en: 'A behandelconsult serves a goal of the behandelplan that holds on the day.',
  },
  advies: {
    nl: 'Stel het behandelplan op of verleng het, en noem het doel waaraan het contact werkt.',
    en: 'Draw up or extend the behandelplan, and name the goal that the contact works on.',
  },
  check: ({ zorgsoort, dient, datum, dossier }) => {
    if (zorgsoort !== 'behandeling') return ok
    if (dossier === null) return GEEN_ZORGVRAAG
    if (dossier.behandelplannen === null) {
      return onbekend('De behandelplannen zijn hier niet vastgelegd.', 'The behandelplannen are not recorded here.')
    }
    const plannen = dossier.behandelplannen.filter((plan) => contains(plan.geldig, datum))
    if (plannen.length === 0) {
      return fout(
        'Behandelplan',
        null,
        { nl: 'een behandelplan op deze dag', en: 'a behandelplan on this day' },
        'geen',
      )
    }
    if (dient === null) return DIENT_ONBEKEND
    const doelen = plannen.flatMap((plan) => plan.doelen).filter((doel) => contains(doel.geldig, datum))
    const verwacht = { nl: 'een doel uit het behandelplan op deze dag', en: 'a goal of the behandelplan on this day' }
    return doelen.some((doel) => doel.id === dient) ? ok : fout('Doel', dient, verwacht)
  },
})
