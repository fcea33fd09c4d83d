import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { titelBegin } from './titel-begin.ts'

export const titelBeginVoorbeelden = voorbeelden<Geval>(titelBegin, {
  goed: [
    {
      geval: 'de begindatum van het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3902',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een dag later dan op het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3902',
      bewerk: ({ debet }) => {
        debet.plaatsing = { nummer: '123456789', titel: { van: dag('2021-06-02'), tot: dag('2022-12-31') } }
      },
    },
    {
      geval: 'een dag eerder dan op het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3902',
      bewerk: ({ debet }) => {
        debet.plaatsing = { nummer: '123456789', titel: { van: dag('2021-05-31'), tot: dag('2022-12-31') } }
      },
    },
  ],
})
