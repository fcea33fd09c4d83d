import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const declaratieperiodeInVolgorde = element({
  ...stijlblad('VC015'),
  id: 'gds801.declaratieContext.declaratieperiode-in-volgorde',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De declaratieperiode begint niet na haar einde.',
    en: 'The declaration period does not begin after its end.',
  },
  advies: {
    nl: 'Controleer begin en einde van de declaratieperiode.',
    en: 'Check the beginning and end of the declaration period.',
  },
  check: ({ begindatumDeclaratieperiode: begin, einddatumDeclaratieperiode: einde }) =>
    begin === null || einde === null || begin <= einde
      ? ok
      : fout('BegindatumDeclaratieperiode', toonDag(begin), {
          nl: `uiterlijk ${toonDag(einde)}`,
          en: `at the latest ${toonDag(einde)}`,
        }),
})
