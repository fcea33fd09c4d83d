import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { behandelaarIsInstellingOfPersoon } from './vc104-behandelaar-is-instelling-of-persoon.ts'

export const behandelaarIsInstellingOfPersoonVoorbeelden = voorbeeldenVan(behandelaarIsInstellingOfPersoon, {
  goed: [
    {
      geval: 'een instelling als behandelaar',
      bron: 'VC104',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '1'
      },
    },
    {
      geval: 'een zorgverlener als behandelaar',
      bron: 'VC104',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '3'
      },
    },
    {
      geval: 'een praktijk in een andere rol',
      bron: 'VC104',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederSoort = '2'
      },
    },
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC104',
      bewerk: (g) => {
        Object.assign(g.behandelaar, { zorgaanbiedercode: null, zorgaanbiederSoort: null })
      },
    },
    {
      geval: 'een praktijk bij lijst 999',
      bron: 'VC104',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.behandelaar.zorgaanbiederSoort = '2'
      },
    },
  ],
  fout: [
    {
      geval: 'een praktijk als behandelaar',
      bron: 'VC104',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '2'
      },
    },
    {
      geval: 'een behandelaar met AGB-code zonder soort',
      bron: 'VC104',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = null
      },
    },
  ],
})
