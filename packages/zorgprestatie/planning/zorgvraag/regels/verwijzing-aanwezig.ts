import { ALTIJD, fout, ok, onbekend, vanafVersie } from '@zorgketen/rules'
import { PLANNINGBRONNEN } from '../../planning-bronnen.ts'
import { element, GEEN_ZORGVRAAG } from '../contactbeeld.ts'

/** Forensic care starts from an indication and a placement, which are kept with the zorgtraject. */
export const verwijzingAanwezig = element({
  id: 'zpm.contact.verwijzing',
  oorsprong: ['ZPM-26'],
  bron: PLANNINGBRONNEN.verwijzing,
  rang: 'veldafspraak',
  versies: vanafVersie('1.0'),
  geldig: ALTIJD,
  plek: 'contact',
  peildatum: (contact) => contact.datum,
  zegt: {
    nl: 'Bij de zorgvraag van een contact in de ggz is een verwijzing vastgelegd.',
    en: 'A referral is on file with the zorgvraag of a contact in the ggz.',
  },
  advies: {
    nl: 'Vraag de verwijsbrief op, of leg haar datum, soort en verwijzer vast bij de zorgvraag.',
    en: 'Ask for the referral letter, or record its date, kind and referrer with the zorgvraag.',
  },
  check: ({ stroom, datum, dossier }) => {
    if (stroom === 'fz') return ok
    if (dossier === null) return GEEN_ZORGVRAAG
    const { verwijzingen, zonderVerwijzing = null } = dossier
    if (zonderVerwijzing !== null) return ok
    if (verwijzingen === null) {
      return onbekend(
        'De verwijzingen van de zorgvraag zijn hier niet vastgelegd.',
        'The referrals are not recorded here.',
      )
    }
    if (verwijzingen.some((brief) => brief.datum !== null && brief.datum <= datum)) return ok
    if (verwijzingen.some((brief) => brief.datum === null)) {
      return onbekend('De datum van de verwijzing is niet vastgelegd.', 'The date of the referral is not recorded.')
    }
    const verwacht = {
      nl: 'een verwijzing van uiterlijk de dag van het contact',
      en: 'a referral dated no later than the contact',
    }
    return fout('Verwijzing', null, verwacht, verwijzingen.length === 0 ? '' : 'later')
  },
})
