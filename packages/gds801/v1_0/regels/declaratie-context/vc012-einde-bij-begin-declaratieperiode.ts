import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const eindeBijBeginDeclaratieperiode = element({
  ...stijlblad('VC012'),
  id: 'gds801.declaratieContext.einde-bij-begin-declaratieperiode',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratieperiode met een begin heeft ook een einde.',
    en: 'A declaration period with a beginning has an end too.',
  },
  advies: { nl: 'Vul EinddatumDeclaratieperiode in.', en: 'Fill in EinddatumDeclaratieperiode.' },
  check: ({ begindatumDeclaratieperiode: begin, einddatumDeclaratieperiode: einde }) =>
    begin === null || einde !== null
      ? ok
      : fout('EinddatumDeclaratieperiode', null, {
          nl: 'een datum, omdat het begin is gevuld',
          en: 'a date, because the beginning is present',
        }),
})
