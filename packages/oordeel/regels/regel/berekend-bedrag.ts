import { fout, ok } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const berekendBedrag = element({
  ...IEDEREEN,
  id: 'oordeel.regel.berekend-bedrag',
  oorsprong: ['DFZ-06'],
  bron: protocol('hoofdstuk 4, gedeclareerde bedrag op regelniveau'),
  plek: 'debetregel',
  peildatum: opDatum,
  zegt: { nl: 'Het berekende bedrag is tarief maal aantal.', en: 'The computed amount is tariff times number.' },
  advies: {
    nl: 'Vermenigvuldig het tarief met het aantal en vul de uitkomst in als berekend bedrag.',
    en: 'Multiply the tariff by the number and put the outcome in as computed amount.',
  },
  check: (regel) => {
    if (regel.berekend === regel.tarief * regel.aantal) return ok
    const product = regel.tarief * regel.aantal
    if (!Number.isSafeInteger(product)) return fout('Aantal', regel.aantal, GEHEEL, 'aantal')
    const bedrag = formatEuro(cents(product))
    return fout('BerekendBedragInclBtw', formatEuro(regel.berekend), {
      nl: `${formatEuro(regel.tarief)} × ${regel.aantal} = ${bedrag}`,
      en: `${formatEuro(regel.tarief)} × ${regel.aantal} = ${bedrag}`,
    })
  },
})

const GEHEEL = {
  nl: 'een aantal waarbij tarief maal aantal een geheel aantal centen is',
  en: 'a number for which tariff times number is a whole number of cents',
}
