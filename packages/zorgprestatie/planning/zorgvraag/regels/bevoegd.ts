import { ALTIJD, fout, ok, onbekend, vanafVersie } from '@zorgketen/rules'
import { PLANNINGBRONNEN } from '../../planning-bronnen.ts'
import { element } from '../contactbeeld.ts'

export const bevoegd = element({
  id: 'zpm.contact.bevoegd',
  oorsprong: ['ZPM-25'],
  bron: PLANNINGBRONNEN.consulten,
  rang: 'veldafspraak',
  versies: vanafVersie('1.0'),
  geldig: ALTIJD,
  plek: 'contact',
  peildatum: (contact) => contact.datum,
  zegt: {
    nl: 'De zorgverlener is bevoegd en bekwaam voor wat het contact is: diagnostiek of behandeling.',
    en: 'The professional is authorised and able for what the contact is: diagnostiek or behandeling.',
  },
  advies: {
    nl: 'Laat een bevoegde zorgverlener het contact hebben, of leg de bevoegdheid vast.',
    en: 'Let an authorised professional have the contact, or record the authorisation.',
  },
  check: ({ zorgsoort, bevoegd: mag }) => {
    if (mag === null) {
      return onbekend(
        'Waarvoor de zorgverlener bevoegd is, is niet vastgelegd.',
        'What the professional is authorised for is not recorded.',
      )
    }
    const verwacht = { nl: `bevoegd voor ${zorgsoort}`, en: `authorised for ${zorgsoort}` }
    return mag.includes(zorgsoort) ? ok : fout('Zorgverlener', mag.join(', '), verwacht)
  },
})
