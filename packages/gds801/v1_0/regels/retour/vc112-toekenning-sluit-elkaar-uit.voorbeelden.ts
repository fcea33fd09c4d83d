import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { toekenningSluitElkaarUit } from './vc112-toekenning-sluit-elkaar-uit.ts'

export const toekenningSluitElkaarUitVoorbeelden = voorbeeldenVan(toekenningSluitElkaarUit, {
  goed: [
    {
      geval: 'alleen financieel',
      bron: 'VC112',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 1
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 0
      },
    },
    {
      geval: 'alleen niet-financieel',
      bron: 'VC112',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 0
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 1
      },
    },
    {
      geval: 'geen niet-financieel bedrag',
      bron: 'VC112',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = null
      },
    },
  ],
  fout: [
    {
      geval: 'allebei',
      bron: 'VC112',
      bewerk: (g) => {
        g.retour.debet.toegekendBedragInclBtwFinancieel = 1
        g.retour.debet.toegekendBedragInclBtwNietFinancieel = 1
      },
    },
  ],
})
