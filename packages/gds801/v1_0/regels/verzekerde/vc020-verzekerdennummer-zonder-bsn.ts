import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const verzekerdennummerZonderBsn = element({
  ...stijlblad('VC020'),
  id: 'gds801.verzekerde.verzekerdennummer-zonder-bsn',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Zonder BSN heeft de verzekerde een Verzekerdennummer; voor DJI is dat het SKN.',
    en: 'Without a BSN the insured has a Verzekerdennummer; for DJI that is the SKN.',
  },
  advies: {
    nl: 'Vul het Verzekerdennummer in; voor DJI het SKN van het plaatsingsbesluit.',
    en: 'Fill in the Verzekerdennummer; for DJI the SKN on the plaatsingsbesluit.',
  },
  check: ({ bsn, verzekerdennummer }) =>
    bsn !== null || verzekerdennummer !== null
      ? ok
      : fout('Verzekerdennummer', null, { nl: 'een Verzekerdennummer', en: 'a Verzekerdennummer' }),
})
