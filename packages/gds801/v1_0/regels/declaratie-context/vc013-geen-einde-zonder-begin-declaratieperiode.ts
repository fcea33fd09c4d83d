import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const geenEindeZonderBeginDeclaratieperiode = element({
  ...stijlblad('VC013'),
  id: 'gds801.declaratieContext.geen-einde-zonder-begin-declaratieperiode',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratieperiode zonder begin heeft ook geen einde.',
    en: 'A declaration period without a beginning has no end either.',
  },
  advies: {
    nl: 'Vul BegindatumDeclaratieperiode in, of laat het einde weg.',
    en: 'Fill in BegindatumDeclaratieperiode, or leave the end out.',
  },
  check: ({ begindatumDeclaratieperiode: begin, einddatumDeclaratieperiode: einde }) =>
    begin !== null || einde === null
      ? ok
      : fout('EinddatumDeclaratieperiode', toonDag(einde), {
          nl: 'geen datum, omdat het begin ontbreekt',
          en: 'no date, because the beginning is absent',
        }),
})
