import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijsdatumNietNaBegin } from './vc042-verwijsdatum-niet-na-begin.ts'

export const verwijsdatumNietNaBeginVoorbeelden = voorbeeldenVan(verwijsdatumNietNaBegin, {
  goed: [
    {
      geval: 'verwezen op de begindatum',
      bron: 'VC042',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.verwijsdatum = g.debet.begindatum
      },
    },
    {
      geval: 'geen verwijsdatum',
      bron: 'VC042',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.verwijsdatum = null
      },
    },
    {
      geval: 'de begindatum ontbreekt',
      bron: 'VC042',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.begindatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'verwezen op de dag na de begindatum',
      bron: 'VC042',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.verwijsdatum = dag('2022-01-13')
      },
    },
  ],
})
