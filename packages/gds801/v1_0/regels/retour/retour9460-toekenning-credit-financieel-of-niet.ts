import { fout, ok } from '@zorgketen/rules'
import { losRetourblad } from '../../regel/bronnen.ts'
import { zonderPeildatum } from '../../regel/peildata.ts'
import { toonBedrag } from '../../regel/toon-bedrag.ts'
import { element } from '../../regel/vormen.ts'

/** The source knows this rule only by its return code. */
export const toekenningCreditFinancieelOfNiet = element({
  ...losRetourblad('9460'),
  id: 'gds801.retourCreditPrestatie.toekenning-credit-financieel-of-niet',
  plek: 'retourCreditPrestatie',
  peildatum: zonderPeildatum,
  zegt: {
    nl: 'Wat niet-financieel is toegekend aan een creditregel, is niet ook financieel toegekend.',
    en: 'What was granted non-financially for a credit line is not granted financially as well.',
  },
  advies: { nl: 'Zet een van beide toegekende bedragen op nul.', en: 'Set one of both granted amounts to zero.' },
  check: ({
    toegekendCreditBedragInclBtwFinancieel: financieel,
    toegekendCreditBedragInclBtwNietFinancieel: nietFinancieel,
  }) =>
    (nietFinancieel ?? 0) > 0 && financieel !== 0
      ? fout('ToegekendCreditBedragInclBtwFinancieel', toonBedrag(financieel), {
          nl: '0.00, omdat ToegekendCreditBedragInclBtwNietFinancieel groter is dan nul',
          en: '0.00, because ToegekendCreditBedragInclBtwNietFinancieel is above zero',
        })
      : ok,
})
