import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { toekenningDebetFinancieelOfNiet } from './retour9459-toekenning-debet-financieel-of-niet.ts'

export const toekenningDebetFinancieelOfNietVoorbeelden = voorbeeldenVan(toekenningDebetFinancieelOfNiet, {
  goed: [
    {
      geval: 'alleen financieel',
      bron: '9459',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 1
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 0
      },
    },
    {
      geval: 'alleen niet-financieel',
      bron: '9459',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 0
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 1
      },
    },
    {
      geval: 'geen niet-financieel bedrag',
      bron: '9459',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = null
      },
    },
  ],
  fout: [
    {
      geval: 'allebei',
      bron: '9459',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 1
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 1
      },
    },
  ],
})
