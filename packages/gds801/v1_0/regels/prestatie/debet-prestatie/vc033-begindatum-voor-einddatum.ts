import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'

export const begindatumVoorEinddatum = element({
  ...stijlblad('VC033'),
  id: 'gds801.debetPrestatie.begindatum-voor-einddatum',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De einddatum van een regel, als die er is, ligt na de begindatum.',
    en: 'The end date of a line, when given, lies after the begin date.',
  },
  advies: {
    nl: 'Laat de einddatum weg bij zorg van één dag, of verbeter een van beide datums.',
    en: 'Leave the end date out for care of one day, or mend one of the two dates.',
  },
  check: (p) =>
    p.begindatum === null || p.einddatum === null || p.begindatum < p.einddatum
      ? ok
      : fout('Einddatum', toonDag(p.einddatum), {
          nl: `een dag na Begindatum (${toonDag(p.begindatum)})`,
          en: `a day after Begindatum (${toonDag(p.begindatum)})`,
        }),
})
