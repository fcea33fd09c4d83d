import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'

const GRENS = dayOf(2027, 1, 1)

export const begindatumVoor2027 = element({
  ...stijlbladV1('VC172'),
  id: 'gds801.debetPrestatie.begindatum-voor-2027',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Zorg vanaf 1 januari 2027 past niet meer in berichtversie 1.0.',
    en: 'Care from 1 January 2027 no longer fits message version 1.0.',
  },
  advies: { nl: 'Declareer deze zorg met versie 2.0 of hoger.', en: 'Declare this care with version 2.0 or higher.' },
  check: (p) =>
    p.begindatum === null || p.begindatum < GRENS
      ? ok
      : fout('Begindatum', toonDag(p.begindatum), { nl: 'een dag vóór 2027-01-01', en: 'a day before 2027-01-01' }),
})
