import { fout, ok } from '@zorgketen/rules'
import { formatEuro } from '@zorgketen/values'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const declaratiebedrag = element({
  ...IEDEREEN,
  id: 'oordeel.regel.declaratiebedrag',
  oorsprong: ['DFZ-06'],
  bron: protocol('hoofdstuk 4, gedeclareerde bedrag op regelniveau'),
  plek: 'debetregel',
  peildatum: opDatum,
  zegt: {
    nl: 'Het declaratiebedrag is gelijk aan het berekende bedrag.',
    en: 'The declared amount equals the computed amount.',
  },
  advies: {
    nl: 'Declareer het berekende bedrag; er gaat niets af en er komt niets bij.',
    en: 'Declare the computed amount; nothing is taken off or added.',
  },
  check: (regel) =>
    regel.bedrag === regel.berekend
      ? ok
      : fout('DeclaratieBedragInclBtw', formatEuro(regel.bedrag), {
          nl: `het berekende bedrag ${formatEuro(regel.berekend)}`,
          en: `the computed amount ${formatEuro(regel.berekend)}`,
        }),
})
