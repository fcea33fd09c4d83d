import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { soortRelatieBijOverlijden } from './vc028-soort-relatie-bij-overlijden.ts'

export const soortRelatieBijOverlijdenVoorbeelden = voorbeeldenVan(soortRelatieBijOverlijden, {
  goed: [
    {
      geval: 'overleden, met relatie',
      bron: 'VC028',
      bewerk: (g) => {
        g.als('servicebureau')
        g.aanvullend.overlijdensIndicator = true
      },
    },
    {
      geval: 'niet overleden, zonder relatie',
      bron: 'VC028',
      bewerk: (g) => {
        g.als('servicebureau')
        g.aanvullend.overlijdensIndicator = false
        g.debiteur.soortRelatie = null
      },
    },
    {
      geval: 'onbekend of overleden, zonder relatie',
      bron: 'VC028',
      bewerk: (g) => {
        g.als('servicebureau')
        g.aanvullend.overlijdensIndicator = null
        g.debiteur.soortRelatie = null
      },
    },
  ],
  fout: [
    {
      geval: 'overleden, zonder relatie',
      bron: 'VC028',
      bewerk: (g) => {
        g.als('servicebureau')
        g.aanvullend.overlijdensIndicator = true
        g.debiteur.soortRelatie = null
      },
    },
  ],
})
