import { voorbeelden } from '@zorgketen/rules'
import { ztn } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zorgtrajectnummerGelijk } from './zorgtrajectnummer-gelijk.ts'

export const zorgtrajectnummerGelijkVoorbeelden = voorbeelden<Geval>(zorgtrajectnummerGelijk, {
  goed: [
    {
      geval: 'het nummer van de plaatsing',
      bron: 'seeds/003 hoofdstuk 3, ID3701',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een ander nummer',
      bron: 'seeds/003 hoofdstuk 3, ID3701',
      bewerk: ({ debet }) => {
        debet.zorgtraject = ztn('11111111-2222-4333-8444-555555555555')
      },
      variant: 'anders',
    },
    {
      geval: 'geen nummer',
      bron: 'seeds/003 hoofdstuk 3, ID3701',
      bewerk: ({ debet }) => {
        debet.zorgtraject = null
      },
      variant: 'ontbreekt',
    },
  ],
})
