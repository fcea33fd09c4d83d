import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zorgVanaf2022 } from './zorg-vanaf-2022.ts'

export const zorgVanaf2022Voorbeelden = voorbeelden<Geval>(zorgVanaf2022, {
  goed: [
    {
      geval: 'zorg op 1 januari 2022',
      bron: 'seeds/003 hoofdstuk 1: ingangsdatum 1 januari 2022',
      bewerk: ({ debet }) => {
        debet.datum = dag('2022-01-01')
      },
    },
  ],
  fout: [
    {
      geval: 'zorg op 31 december 2021',
      bron: 'seeds/003 hoofdstuk 1: ingangsdatum 1 januari 2022',
      bewerk: ({ debet }) => {
        debet.datum = dag('2021-12-31')
      },
    },
  ],
})
