import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../regel/niet-na-verzenddatum.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const declaratieperiodeVoorbijBijVerzending = element({
  ...stijlblad('VC014'),
  id: 'gds801.declaratieContext.declaratieperiode-voorbij-bij-verzending',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De declaratieperiode eindigt niet na de verzenddatum.',
    en: 'The declaration period does not end after the date of sending.',
  },
  advies: {
    nl: 'Verzend na afloop van de periode, of pas het einde aan.',
    en: 'Send when the period is over, or change its end.',
  },
  check: ({ einddatumDeclaratieperiode: einde }, { header }) =>
    einde === null || header.verzenddatum === null || einde <= header.verzenddatum
      ? ok
      : fout('EinddatumDeclaratieperiode', toonDag(einde), nietNaVerzenddatum(header)),
})
