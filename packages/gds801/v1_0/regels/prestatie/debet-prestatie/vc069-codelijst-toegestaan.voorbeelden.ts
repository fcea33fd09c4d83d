import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstToegestaan } from './vc069-codelijst-toegestaan.ts'

export const codelijstToegestaanVoorbeelden = voorbeeldenVan(codelijstToegestaan, {
  goed: [
    {
      geval: 'lijst 999',
      bron: 'VC069',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
      },
    },
    {
      geval: 'lijst 071',
      bron: 'VC069',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '071'
      },
    },
    {
      geval: 'een andere berichtcode dan 573',
      bron: 'VC069',
      bewerk: (g) => {
        g.header.berichtcode = '574'
        g.debet.prestatieCodelijstCode = '083'
      },
    },
    {
      geval: 'het element ontbreekt',
      bron: 'VC069',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 083, die pas in versie 2 mag',
      bron: 'VC069',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '083'
      },
    },
    {
      geval: 'lijst 061',
      bron: 'VC069',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '061'
      },
    },
  ],
})
