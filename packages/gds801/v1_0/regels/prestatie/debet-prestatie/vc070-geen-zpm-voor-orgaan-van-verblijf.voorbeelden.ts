import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { geenZpmVoorOrgaanVanVerblijf } from './vc070-geen-zpm-voor-orgaan-van-verblijf.ts'

export const geenZpmVoorOrgaanVanVerblijfVoorbeelden = voorbeeldenVan(geenZpmVoorOrgaanVanVerblijf, {
  goed: [
    {
      geval: 'lijst 999 aan 7125',
      bron: 'VC070',
      bewerk: (g) => {
        g.als('buitenland')
        g.debet.prestatieCodelijstCode = '999'
      },
    },
    {
      geval: 'lijst 071 aan een zorgverzekeraar',
      bron: 'VC070',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '071'
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 071 aan 7125',
      bron: 'VC070',
      bewerk: (g) => {
        g.als('buitenland')
        g.debet.prestatieCodelijstCode = '071'
      },
    },
  ],
})
