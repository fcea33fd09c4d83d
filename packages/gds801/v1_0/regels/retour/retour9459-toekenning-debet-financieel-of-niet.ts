import { fout, ok } from '@zorgketen/rules'
import { losRetourblad } from '../../regel/bronnen.ts'
import { zonderPeildatum } from '../../regel/peildata.ts'
import { toonBedrag } from '../../regel/toon-bedrag.ts'
import { element } from '../../regel/vormen.ts'

/** The source knows this rule only by its return code. */
export const toekenningDebetFinancieelOfNiet = element({
  ...losRetourblad('9459'),
  id: 'gds801.retourDebetPrestatie.toekenning-debet-financieel-of-niet',
  plek: 'retourDebetPrestatie',
  peildatum: zonderPeildatum,
  zegt: {
    nl: 'Wat niet-financieel is toegekend aan een debetregel, is niet ook financieel toegekend.',
    en: 'What was granted non-financially for a debet line is not granted financially as well.',
  },
  advies: { nl: 'Zet een van beide toegekende bedragen op nul.', en: 'Set one of both granted amounts to zero.' },
  check: ({ toegekendBedragInclBtwFinancieel: financieel, toegekendBedragInclBtwNietFinancieel: nietFinancieel }) =>
    (nietFinancieel ?? 0) > 0 && financieel !== 0
      ? fout('ToegekendBedragInclBtwFinancieel', toonBedrag(financieel), {
          nl: '0.00, omdat ToegekendBedragInclBtwNietFinancieel groter is dan nul',
          en: '0.00, because ToegekendBedragInclBtwNietFinancieel is above zero',
        })
      : ok,
})
