import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const geenVerzekerdennummerNaastBsn = element({
  ...stijlblad('VC060'),
  id: 'gds801.verzekerde.geen-verzekerdennummer-naast-bsn',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: { nl: 'Naast een BSN staat geen Verzekerdennummer.', en: 'There is no Verzekerdennummer beside a BSN.' },
  advies: {
    nl: 'Laat het Verzekerdennummer weg als het BSN bekend is.',
    en: 'Leave the Verzekerdennummer out when the BSN is known.',
  },
  check: ({ bsn, verzekerdennummer }) =>
    bsn !== null && verzekerdennummer !== null
      ? fout('Verzekerdennummer', null, {
          nl: 'geen Verzekerdennummer naast een BSN',
          en: 'no Verzekerdennummer beside a BSN',
        })
      : ok,
})
