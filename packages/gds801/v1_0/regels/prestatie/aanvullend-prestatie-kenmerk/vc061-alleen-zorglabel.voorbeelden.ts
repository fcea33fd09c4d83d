import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { alleenZorglabel } from './vc061-alleen-zorglabel.ts'

export const alleenZorglabelVoorbeelden = voorbeeldenVan(alleenZorglabel, {
  goed: [
    {
      geval: 'een zorglabel',
      bron: 'VC061',
      bewerk: (g) => {
        g.kenmerk.apkCodelijstCode = '001'
      },
    },
    {
      geval: 'kenmerklijst 004 bij lijst 999',
      bron: 'VC061',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.kenmerk.apkCodelijstCode = '004'
      },
    },
    {
      geval: 'het element ontbreekt',
      bron: 'VC061',
      bewerk: (g) => {
        g.kenmerk.apkCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'kenmerklijst 004',
      bron: 'VC061',
      bewerk: (g) => {
        g.kenmerk.apkCodelijstCode = '004'
      },
    },
  ],
})
