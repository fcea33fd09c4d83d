import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorglabelInCodelijst } from './rc030-zorglabel-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(zorglabelInCodelijst, {
  bron: 'RC030',
  lijst: 'CL0003-NZA',
  zet: (g, code) => {
    g.kenmerk.apkCode = code
  },
  code: 'FICTIEF-01',
  peildatum: (g) => g.debet.begindatum as EpochDay,
})

export const zorglabelInCodelijstVoorbeelden = voorbeeldenVan(zorglabelInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere kenmerklijst',
      bron: 'RC030',
      bewerk: (g) => {
        Object.assign(g.kenmerk, { apkCodelijstCode: '004', apkCode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
