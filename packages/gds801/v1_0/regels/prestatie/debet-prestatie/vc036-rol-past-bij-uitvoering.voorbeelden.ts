import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { rolPastBijUitvoering } from './vc036-rol-past-bij-uitvoering.ts'

export const rolPastBijUitvoeringVoorbeelden = voorbeeldenVan(rolPastBijUitvoering, {
  goed: [
    {
      geval: 'een tweede zorgaanbieder met rol 02',
      bron: 'VC036',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederRol = '02'
      },
    },
    {
      geval: 'geen zorgaanbieder',
      bron: 'VC036',
      bewerk: (g) => {
        g.debet.zorgaanbieder = []
      },
    },
  ],
  fout: [
    {
      geval: 'een verwijzer als tweede zorgaanbieder',
      bron: 'VC036',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederRol = '03'
      },
    },
    {
      geval: 'een diagnosesteller als eerste zorgaanbieder',
      bron: 'VC036',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederRol = '04'
      },
    },
  ],
})
