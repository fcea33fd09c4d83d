import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const verwacht = { P: { nl: 'P (productie)', en: 'P (production)' }, T: { nl: 'T (test)', en: 'T (test)' } }

export const berichtsoortPastBijMilieu = element({
  ...stijlblad('VC001'),
  id: 'gds801.header.berichtsoort-past-bij-milieu',
  plek: 'header',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De berichtsoort past bij de omgeving waar het bericht wordt aangeboden.',
    en: 'The kind of message fits the environment it is offered to.',
  },
  advies: {
    nl: 'Bied een testbericht aan in de testomgeving en een productiebericht in productie.',
    en: 'Offer a test message to the test environment and a production message to production.',
  },
  check: ({ berichtsoort }, { milieu }) =>
    berichtsoort === milieu ? ok : fout('Berichtsoort', berichtsoort, verwacht[milieu]),
})
