import { fout, ok } from '@zorgketen/rules'
import { normenkader, VELD } from '../bronnen.ts'
import { element } from '../omgeving.ts'

/** A privacy statement keeps the diagnosis off the claim, so its absence says nothing. */
export const diagnoseVermeld = element({
  ...VELD,
  id: 'zpm.diagnose.vermeld',
  oorsprong: ['ZPM-14', 'N2920'],
  bron: normenkader('N2920: zorgtraject zonder diagnose'),
  plek: 'zorgvraag',
  peildatum: ({ consultdagen: [eerste] }) => eerste ?? null,
  zegt: {
    nl: 'Een zorgvraag met consulten heeft een diagnose.',
    en: 'A zorgvraag with consults has a diagnosis.',
  },
  advies: {
    nl: 'Leg de primaire diagnose vast, of de privacyverklaring van de patiënt.',
    en: 'Record the primary diagnosis, or the privacy statement of the patient.',
  },
  check: ({ consultdagen, diagnose, privacyverklaring }) =>
    consultdagen.length > 0 && diagnose === null && !privacyverklaring
      ? fout('Diagnose', null, { nl: 'een diagnose', en: 'a diagnosis' })
      : ok,
})
