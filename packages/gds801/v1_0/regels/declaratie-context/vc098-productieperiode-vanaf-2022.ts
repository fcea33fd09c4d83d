import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

const EERSTE_DAG = dayOf(2022, 1, 1)

export const productieperiodeVanaf2022 = element({
  ...stijlblad('VC098'),
  id: 'gds801.declaratieContext.productieperiode-vanaf-2022',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'In productie begint de declaratieperiode niet voor 1 januari 2022.',
    en: 'In production the declaration period does not begin before 1 January 2022.',
  },
  advies: {
    nl: 'Declareer zorg van voor 2022 met de standaard van toen.',
    en: 'Declare care from before 2022 with the standard of that time.',
  },
  check: ({ begindatumDeclaratieperiode: begin }, { header }) =>
    header.berichtsoort !== 'P' || begin === null || begin >= EERSTE_DAG
      ? ok
      : fout('BegindatumDeclaratieperiode', toonDag(begin), { nl: '2022-01-01 of later', en: '2022-01-01 or later' }),
})
