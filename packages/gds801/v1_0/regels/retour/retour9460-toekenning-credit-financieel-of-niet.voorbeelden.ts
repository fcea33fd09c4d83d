import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { toekenningCreditFinancieelOfNiet } from './retour9460-toekenning-credit-financieel-of-niet.ts'

export const toekenningCreditFinancieelOfNietVoorbeelden = voorbeeldenVan(toekenningCreditFinancieelOfNiet, {
  goed: [
    {
      geval: 'alleen financieel',
      bron: '9460',
      bewerk: (g) => {
        g.retour.credit.toegekendCreditBedragInclBtwFinancieel = 1
        g.retour.credit.toegekendCreditBedragInclBtwNietFinancieel = 0
      },
    },
    {
      geval: 'alleen niet-financieel',
      bron: '9460',
      bewerk: (g) => {
        g.retour.credit.toegekendCreditBedragInclBtwFinancieel = 0
        g.retour.credit.toegekendCreditBedragInclBtwNietFinancieel = 1
      },
    },
    {
      geval: 'geen niet-financieel bedrag',
      bron: '9460',
      bewerk: (g) => {
        g.retour.credit.toegekendCreditBedragInclBtwNietFinancieel = null
      },
    },
  ],
  fout: [
    {
      geval: 'allebei',
      bron: '9460',
      bewerk: (g) => {
        g.retour.credit.toegekendCreditBedragInclBtwFinancieel = 1
        g.retour.credit.toegekendCreditBedragInclBtwNietFinancieel = 1
      },
    },
  ],
})
