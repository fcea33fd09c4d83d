import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { dsmEnProfielSluitenUit } from './vc099-dsm-en-profiel-sluiten-uit.ts'

export const dsmEnProfielSluitenUitVoorbeelden = voorbeeldenVan(dsmEnProfielSluitenUit, {
  goed: [
    {
      geval: '029 met 031',
      bron: 'VC099',
      bewerk: (g) => {
        g.als('ggz')
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '029' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '031' }),
        ]
      },
    },
    {
      geval: 'alleen 033',
      bron: 'VC099',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
    {
      geval: '029 en 033 bij lijst 999',
      bron: 'VC099',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '029' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '033' }),
        ]
      },
    },
  ],
  fout: [
    {
      geval: '029 en 033',
      bron: 'VC099',
      bewerk: (g) => {
        g.als('ggz')
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '029' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '033' }),
        ]
      },
    },
    {
      geval: '033 en 029 met 031 ertussen',
      bron: 'VC099',
      bewerk: (g) => {
        g.als('ggz')
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '033' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '031' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '029' }),
        ]
      },
    },
  ],
})
