import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstEenKeer } from './vc103-codelijst-een-keer.ts'

export const codelijstEenKeerVoorbeelden = voorbeeldenVan(codelijstEenKeer, {
  goed: [
    {
      geval: 'twee verschillende codelijsten',
      bron: 'VC103',
      bewerk: (g) => {
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '032' }),
        ]
      },
    },
    {
      geval: 'dezelfde lijst twee keer bij een regel met lijst 999',
      bron: 'VC103',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
        ]
      },
    },
    {
      geval: 'twee diagnosen zonder codelijst',
      bron: 'VC103',
      bewerk: (g) => {
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: null }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: null }),
        ]
      },
    },
  ],
  fout: [
    {
      geval: 'dezelfde lijst twee keer',
      bron: 'VC103',
      bewerk: (g) => {
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
        ]
      },
    },
    {
      geval: 'dezelfde lijst met een andere ertussen',
      bron: 'VC103',
      bewerk: (g) => {
        g.gegevens.diagnose = [
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '032' }),
          Object.assign(g.nieuw('Diagnose'), { diagnoseCodelijstCode: '030' }),
        ]
      },
    },
  ],
})
