import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const geboortedatumBehalveVoorDji = element({
  ...stijlblad('VC023'),
  id: 'gds801.verzekerde.geboortedatum-behalve-voor-dji',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratie aan een ander dan DJI (9992) bevat de geboortedatum.',
    en: 'A declaration to anyone but DJI (9992) holds the birth date.',
  },
  advies: { nl: 'Vul de geboortedatum van de verzekerde in.', en: 'Fill in the birth date of the insured.' },
  check: ({ geboortedatum }, { header }) =>
    geboortedatum === null && header.ontvanger !== DJI_UZOVI
      ? fout('Geboortedatum', null, { nl: 'een geboortedatum', en: 'a birth date' })
      : ok,
})
