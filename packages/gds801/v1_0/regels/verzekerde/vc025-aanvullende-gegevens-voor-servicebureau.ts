import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const aanvullendeGegevensVoorServicebureau = element({
  ...stijlblad('VC025'),
  id: 'gds801.verzekerde.aanvullende-gegevens-voor-servicebureau',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratie aan een servicebureau bevat aanvullende gegevens van de verzekerde.',
    en: 'A declaration to a service bureau holds the additional data of the insured.',
  },
  advies: { nl: 'Voeg AanvullendeVerzekerdegegevens toe.', en: 'Add AanvullendeVerzekerdegegevens.' },
  check: ({ aanvullendeVerzekerdegegevens: gegevens }, { header }) =>
    gegevens === null && header.ontvangerRol === '2'
      ? fout('AanvullendeVerzekerdegegevens', null, { nl: 'aanwezig', en: 'present' })
      : ok,
})
