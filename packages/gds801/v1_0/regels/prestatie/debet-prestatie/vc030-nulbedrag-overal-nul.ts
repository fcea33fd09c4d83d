import { fout, ok } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { firstAmount } from './first-amount.ts'

const isZero = (bedrag: number): boolean => bedrag === 0
const isNotZero = (bedrag: number): boolean => bedrag !== 0
const NUL = { nl: '0.00, zoals een van de andere bedragen', en: '0.00, like one of the other amounts' }

export const nulbedragOveralNul = element({
  ...stijlblad('VC030'),
  id: 'gds801.debetPrestatie.nulbedrag-overal-nul',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Staat een van de drie bedragen van een regel op nul, dan staan ze alle drie op nul.',
    en: 'When one of the three amounts of a line is zero, all three are zero.',
  },
  advies: {
    nl: 'Vergelijk tarief, berekend bedrag en declaratiebedrag en verbeter het bedrag dat afwijkt.',
    en: 'Compare tariff, computed amount and claimed amount and mend the one that differs.',
  },
  check: (p) => {
    if (firstAmount(p, isZero) === null) return ok
    const anders = firstAmount(p, isNotZero)
    return anders === null ? ok : fout(anders.veld, formatEuro(cents(anders.bedrag)), NUL)
  },
})
