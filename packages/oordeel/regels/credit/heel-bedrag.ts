import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatEuro } from '@zorgketen/values'
import { REGEL_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { zoekEerdereRegel } from '../../feiten/zoek-eerdere-regel.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const heelBedrag = element({
  ...IEDEREEN,
  id: 'oordeel.credit.heel-bedrag',
  oorsprong: ['DFZ-10'],
  bron: protocol('hoofdstuk 4, declaratieregels als geheel crediteren'),
  plek: 'creditregel',
  nodig: ['eerdereRegels'],
  peildatum: opDatum,
  zegt: {
    nl: 'Een creditregel neemt het hele toegekende bedrag van de debetregel terug.',
    en: 'A credit line takes back the whole amount that was granted for the debit line.',
  },
  advies: {
    nl: 'Crediteer het toegekende bedrag en declareer wat wel klopt met een nieuwe debetregel.',
    en: 'Credit the granted amount and declare what is right with a new debit line.',
  },
  check: (regel, omgeving) => {
    const eerder = zoekEerdereRegel(regel, omgeving)
    if (eerder === AFWEZIG) return ok
    if (eerder === NIET_BEKEND) return REGEL_NIET_BEKEND
    if (eerder.stand !== 'toegekend' || eerder.toegekend === regel.bedrag) return ok
    const bedrag = formatEuro(eerder.toegekend)
    const verwacht = { nl: `het toegekende bedrag ${bedrag}`, en: `the granted amount ${bedrag}` }
    return fout(
      'ToegekendBedragInclBtwFinancieel',
      formatEuro(regel.bedrag),
      verwacht,
      regel.bedrag < eerder.toegekend ? 'deel' : 'meer',
    )
  },
})
