import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../regel/niet-na-verzenddatum.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const geboortedatumNietNaVerzenddatum = element({
  ...stijlblad('VC021'),
  id: 'gds801.verzekerde.geboortedatum-niet-na-verzenddatum',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De geboortedatum van de verzekerde ligt niet na de verzenddatum.',
    en: 'The birth date of the insured does not lie after the date of sending.',
  },
  advies: { nl: 'Controleer de geboortedatum.', en: 'Check the birth date.' },
  check: ({ geboortedatum }, { header }) =>
    geboortedatum === null || header.verzenddatum === null || geboortedatum <= header.verzenddatum
      ? ok
      : fout('Geboortedatum', toonDag(geboortedatum), nietNaVerzenddatum(header)),
})
