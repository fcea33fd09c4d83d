import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { startdatumGelijk } from './startdatum-gelijk.ts'

export const startdatumGelijkVoorbeelden = voorbeelden<Geval>(startdatumGelijk, {
  goed: [
    {
      geval: 'de startdatum van de plaatsing',
      bron: 'seeds/003 hoofdstuk 3, ID3703',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een dag later',
      bron: 'seeds/003 hoofdstuk 3, ID3703',
      bewerk: ({ debet }) => {
        debet.startdatum = dag('2022-01-02')
      },
      variant: 'anders',
    },
    {
      geval: 'geen startdatum',
      bron: 'seeds/003 hoofdstuk 3, ID3703',
      bewerk: ({ debet }) => {
        debet.startdatum = null
      },
      variant: 'ontbreekt',
    },
  ],
})
