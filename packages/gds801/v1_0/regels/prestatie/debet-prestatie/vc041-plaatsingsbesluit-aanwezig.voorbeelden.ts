import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { plaatsingsbesluitAanwezig } from './vc041-plaatsingsbesluit-aanwezig.ts'

export const plaatsingsbesluitAanwezigVoorbeelden = voorbeeldenVan(plaatsingsbesluitAanwezig, {
  goed: [
    {
      geval: 'een zorgverzekeraar zonder plaatsingsbesluit',
      bron: 'VC041',
      bewerk: (g) => {
        g.als('ggz')
        g.gegevens.plaatsingsbesluit = null
      },
    },
  ],
  fout: [
    {
      geval: 'DJI zonder plaatsingsbesluit',
      bron: 'VC041',
      bewerk: (g) => {
        g.gegevens.plaatsingsbesluit = null
      },
    },
    {
      geval: 'DJI zonder aanvullende gegevens',
      bron: 'VC041',
      bewerk: (g) => {
        g.debet.aanvullendePrestatiegegevens = null
      },
    },
    {
      geval: 'DJI zonder plaatsingsbesluit, lijst 999',
      bron: 'VC041',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.gegevens.plaatsingsbesluit = null
      },
    },
  ],
})
