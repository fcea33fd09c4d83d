import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { codelijstCreditToegestaan } from './vc081-codelijst-credit-toegestaan.ts'

export const codelijstCreditToegestaanVoorbeelden = voorbeeldenVan(codelijstCreditToegestaan, {
  goed: [
    {
      geval: 'lijst 071',
      bron: 'VC081',
      bewerk: (g) => {
        g.credit.prestatieCodelijstCode = '071'
      },
    },
    {
      geval: 'lijst 999',
      bron: 'VC081',
      bewerk: (g) => {
        g.credit.prestatieCodelijstCode = '999'
      },
    },
    {
      geval: 'een ander berichttype',
      bron: 'VC081',
      bewerk: (g) => {
        g.header.berichtcode = '574'
        g.credit.prestatieCodelijstCode = '083'
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 083',
      bron: 'VC081',
      bewerk: (g) => {
        g.credit.prestatieCodelijstCode = '083'
      },
    },
    {
      geval: 'geen lijst',
      bron: 'VC081',
      bewerk: (g) => {
        g.credit.prestatieCodelijstCode = null
      },
    },
  ],
})
