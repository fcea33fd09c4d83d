import { voorbeelden } from '@zorgketen/rules'
import { agb, dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { factuurnummerUniek } from './factuurnummer-uniek.ts'

export const factuurnummerUniekVoorbeelden = voorbeelden<Geval>(factuurnummerUniek, {
  goed: [
    {
      geval: 'een nummer dat nog niet gebruikt is',
      bron: 'seeds/003 hoofdstuk 4: het factuurnummer is uniek',
      bewerk: () => undefined,
    },
    {
      geval: 'hetzelfde nummer bij een andere declarant',
      bron: 'seeds/003 hoofdstuk 4: het factuurnummer is uniek; DFZ-09 geldt per declarant',
      bewerk: ({ declaratie, bestanden }) => {
        bestanden.facturen.rijen.push({
          declarant: agb('06010002'),
          factuurnummer: declaratie.factuurnummer,
          ontvangen: dag('2022-03-01'),
        })
      },
    },
  ],
  fout: [
    {
      geval: 'het nummer van de vorige declaratie',
      bron: 'seeds/003 hoofdstuk 4: het factuurnummer is uniek',
      bewerk: ({ declaratie }) => {
        declaratie.factuurnummer = 'F-2022-01'
      },
    },
  ],
})
