import { fout, ok } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { firstAmount } from './first-amount.ts'

const isPositive = (bedrag: number): boolean => bedrag > 0
const isNotPositive = (bedrag: number): boolean => bedrag <= 0
const POSITIEF = {
  nl: 'meer dan 0.00, zoals een van de andere bedragen',
  en: 'more than 0.00, like one of the other amounts',
}

export const bedragenOveralPositief = element({
  ...stijlblad('VC031'),
  id: 'gds801.debetPrestatie.bedragen-overal-positief',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Is een van de drie bedragen van een regel hoger dan nul, dan zijn ze alle drie hoger dan nul.',
    en: 'When one of the three amounts of a line is above zero, all three are above zero.',
  },
  advies: {
    nl: 'Vul tarief, berekend bedrag en declaratiebedrag alle drie, of zet ze alle drie op nul.',
    en: 'Fill tariff, computed amount and claimed amount all three, or set all three to zero.',
  },
  check: (p) => {
    if (firstAmount(p, isPositive) === null) return ok
    const anders = firstAmount(p, isNotPositive)
    return anders === null ? ok : fout(anders.veld, formatEuro(cents(anders.bedrag)), POSITIEF)
  },
})
