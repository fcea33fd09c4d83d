import { fout, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const verzenddatumNietInToekomst = element({
  ...stijlblad('VC006'),
  id: 'gds801.header.verzenddatum-niet-in-toekomst',
  plek: 'header',
  peildatum: opVerzenddatum,
  zegt: { nl: 'De verzenddatum ligt niet in de toekomst.', en: 'The date of sending is not in the future.' },
  advies: {
    nl: 'Verzend het bericht op of na de verzenddatum, of pas die datum aan.',
    en: 'Send the message on or after its date, or change that date.',
  },
  check: ({ verzenddatum }, { vandaag }) =>
    verzenddatum === null || verzenddatum <= vandaag
      ? ok
      : fout('Verzenddatum', toonDag(verzenddatum), {
          nl: `uiterlijk ${formatDay(vandaag)}`,
          en: `at the latest ${formatDay(vandaag)}`,
        }),
})
