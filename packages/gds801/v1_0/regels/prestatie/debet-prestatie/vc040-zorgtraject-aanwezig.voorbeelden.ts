import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgtrajectAanwezig } from './vc040-zorgtraject-aanwezig.ts'

export const zorgtrajectAanwezigVoorbeelden = voorbeeldenVan(zorgtrajectAanwezig, {
  goed: [
    {
      geval: 'lijst 999 zonder zorgtraject',
      bron: 'VC040',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.gegevens.zorgtraject = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 071 zonder zorgtraject',
      bron: 'VC040',
      bewerk: (g) => {
        g.gegevens.zorgtraject = null
      },
    },
    {
      geval: 'lijst 071 zonder aanvullende gegevens',
      bron: 'VC040',
      bewerk: (g) => {
        g.debet.aanvullendePrestatiegegevens = null
      },
    },
  ],
})
