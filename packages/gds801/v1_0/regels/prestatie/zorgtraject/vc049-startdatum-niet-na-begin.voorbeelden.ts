import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { startdatumNietNaBegin } from './vc049-startdatum-niet-na-begin.ts'

export const startdatumNietNaBeginVoorbeelden = voorbeeldenVan(startdatumNietNaBegin, {
  goed: [
    {
      geval: 'gestart op de begindatum',
      bron: 'VC049',
      bewerk: (g) => {
        g.zorgtraject.zorgtrajectStartdatum = g.debet.begindatum
      },
    },
    {
      geval: 'geen startdatum',
      bron: 'VC049',
      bewerk: (g) => {
        g.zorgtraject.zorgtrajectStartdatum = null
      },
    },
    {
      geval: 'de begindatum ontbreekt',
      bron: 'VC049',
      bewerk: (g) => {
        g.debet.begindatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'gestart op de dag na de begindatum',
      bron: 'VC049',
      bewerk: (g) => {
        g.zorgtraject.zorgtrajectStartdatum = dag('2022-01-13')
      },
    },
  ],
})
