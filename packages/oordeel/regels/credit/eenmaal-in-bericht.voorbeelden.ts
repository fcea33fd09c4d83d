import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { eenmaalInBericht } from './eenmaal-in-bericht.ts'

export const eenmaalInBerichtVoorbeelden = voorbeelden<Geval>(eenmaalInBericht, {
  goed: [
    {
      geval: 'één creditregel',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: () => undefined,
    },
    {
      geval: 'twee creditregels van twee debetregels',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: ({ declaratie, credit }) => {
        declaratie.regels.push({ ...credit, referentie: 'C-2', gerelateerd: 'R-0' })
      },
    },
  ],
  fout: [
    {
      geval: 'twee creditregels van dezelfde debetregel',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: ({ declaratie, credit }) => {
        declaratie.regels.push({ ...credit, referentie: 'C-2' })
      },
    },
  ],
})
