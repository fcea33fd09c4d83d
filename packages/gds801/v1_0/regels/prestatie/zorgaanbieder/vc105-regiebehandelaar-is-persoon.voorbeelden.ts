import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { regiebehandelaarIsPersoon } from './vc105-regiebehandelaar-is-persoon.ts'

export const regiebehandelaarIsPersoonVoorbeelden = voorbeeldenVan(regiebehandelaarIsPersoon, {
  goed: [
    {
      geval: 'een instelling als behandelaar',
      bron: 'VC105',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '1'
      },
    },
    {
      geval: 'een zorgverlener als regiebehandelaar',
      bron: 'VC105',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederSoort = '3'
      },
    },
    {
      geval: 'een instelling bij lijst 999',
      bron: 'VC105',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.regiebehandelaar.zorgaanbiederSoort = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'een instelling als regiebehandelaar',
      bron: 'VC105',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederSoort = '1'
      },
    },
    {
      geval: 'een praktijk als regiebehandelaar',
      bron: 'VC105',
      bewerk: (g) => {
        g.regiebehandelaar.zorgaanbiederSoort = '2'
      },
    },
    {
      geval: 'een regiebehandelaar zonder AGB-code en soort',
      bron: 'VC105',
      bewerk: (g) => {
        Object.assign(g.regiebehandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          zorgaanbiederSpecificatie: '0999',
        })
      },
    },
  ],
})
