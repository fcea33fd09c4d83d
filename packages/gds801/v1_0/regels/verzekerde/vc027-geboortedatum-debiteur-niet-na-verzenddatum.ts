import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../regel/niet-na-verzenddatum.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const geboortedatumDebiteurNietNaVerzenddatum = element({
  ...stijlblad('VC027'),
  id: 'gds801.debiteur.geboortedatum-debiteur-niet-na-verzenddatum',
  plek: 'debiteur',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De geboortedatum van de debiteur ligt niet na de verzenddatum.',
    en: 'The birth date of the debtor does not lie after the date of sending.',
  },
  advies: { nl: 'Controleer de geboortedatum van de debiteur.', en: 'Check the birth date of the debtor.' },
  check: ({ geboortedatum }, { header }) =>
    geboortedatum === null || header.verzenddatum === null || geboortedatum <= header.verzenddatum
      ? ok
      : fout('Geboortedatum', toonDag(geboortedatum), nietNaVerzenddatum(header)),
})
