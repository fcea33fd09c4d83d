import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const gegevensAlleenVoorServicebureau = element({
  ...stijlbladV1('VC026'),
  id: 'gds801.verzekerde.aanvullende-gegevens-alleen-voor-servicebureau',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Alleen een declaratie aan een servicebureau bevat aanvullende gegevens van de verzekerde.',
    en: 'Only a declaration to a service bureau holds additional data of the insured.',
  },
  advies: { nl: 'Laat AanvullendeVerzekerdegegevens weg.', en: 'Leave AanvullendeVerzekerdegegevens out.' },
  check: ({ aanvullendeVerzekerdegegevens: gegevens }, { header }) =>
    gegevens !== null && header.ontvangerRol !== '2'
      ? fout('AanvullendeVerzekerdegegevens', 'aanwezig', { nl: 'afwezig', en: 'absent' })
      : ok,
})
