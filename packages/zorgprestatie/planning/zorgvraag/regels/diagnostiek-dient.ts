import { ALTIJD, fout, ok, onbekend, vanafVersie } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import { PLANNINGBRONNEN } from '../../planning-bronnen.ts'
import { DIENT_ONBEKEND, element, GEEN_ZORGVRAAG } from '../contactbeeld.ts'

export const diagnostiekDient = element({
  id: 'zpm.contact.diagnose',
  oorsprong: ['ZPM-25'],
  bron: PLANNINGBRONNEN.consulten,
  rang: 'veldafspraak',
  versies: vanafVersie('1.0'),
  geldig: ALTIJD,
  plek: 'contact',
  peildatum: (contact) => contact.datum,
  zegt: {
    nl: 'Een diagnostiekconsult draagt bij aan een diagnose van de zorgvraag.',
    en: 'A diagnostiekconsult serves a diagnosis of the zorgvraag.',
  },
  advies: {
    nl: 'Noem de diagnose die gesteld of herzien wordt, of kies behandeling als het contact daarvoor was.',
    en: 'Name the diagnosis that is made or reviewed, or choose behandeling when the contact was for that.',
  },
  check: ({ zorgsoort, dient, datum, dossier }) => {
    if (zorgsoort !== 'diagnostiek') return ok
    if (dossier === null) return GEEN_ZORGVRAAG
    if (dossier.diagnosevragen === null) {
      return onbekend(
        'De diagnoses van de zorgvraag zijn hier niet vastgelegd.',
        'The diagnoses are not recorded here.',
      )
    }
    const open = dossier.diagnosevragen.filter((vraag) => contains(vraag.geldig, datum))
    const verwacht = { nl: 'een diagnose van de zorgvraag op deze dag', en: 'a diagnosis of the zorgvraag on this day' }
    if (open.length === 0) return fout('Diagnose', null, verwacht, 'geen')
    if (dient === null) return DIENT_ONBEKEND
    return open.some((vraag) => vraag.id === dient) ? ok : fout('Diagnose', dient, verwacht)
  },
})
