import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { uzoviIsOntvanger } from './vc019-uzovi-is-ontvanger.ts'

export const uzoviIsOntvangerVoorbeelden = voorbeeldenVan(uzoviIsOntvanger, {
  goed: [
    {
      geval: 'dezelfde verzekeraar',
      bron: 'VC019',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
    {
      geval: 'via een servicebureau',
      bron: 'VC019',
      bewerk: (g) => {
        g.als('servicebureau')
      },
    },
  ],
  fout: [
    {
      geval: 'een verzekerde van een andere betaler',
      bron: 'VC019',
      bewerk: (g) => {
        g.verzekerde.uzoviNummer = '3311'
      },
    },
    {
      geval: 'geen nummer',
      bron: 'VC019',
      bewerk: (g) => {
        g.verzekerde.uzoviNummer = null
      },
    },
  ],
})
