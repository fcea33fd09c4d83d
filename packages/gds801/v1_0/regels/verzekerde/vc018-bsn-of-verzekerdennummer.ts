import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { ZONDER_BSN } from '../../regel/ontvangers.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const bsnOfVerzekerdennummer = element({
  ...stijlblad('VC018'),
  id: 'gds801.verzekerde.bsn-of-verzekerdennummer',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Zonder Verzekerdennummer heeft de verzekerde een BSN, behalve bij DJI (9992) en 7125.',
    en: 'Without a Verzekerdennummer the insured has a BSN, except for DJI (9992) and 7125.',
  },
  advies: { nl: 'Vul het BSN van de verzekerde in.', en: 'Fill in the BSN of the insured.' },
  check: ({ bsn, verzekerdennummer }, { header }) =>
    bsn !== null || verzekerdennummer !== null || ZONDER_BSN.has(header.ontvanger ?? '')
      ? ok
      : fout('BSN', null, { nl: 'een BSN', en: 'a BSN' }),
})
