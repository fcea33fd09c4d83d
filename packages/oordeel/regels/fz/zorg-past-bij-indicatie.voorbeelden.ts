import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zorgPastBijIndicatie } from './zorg-past-bij-indicatie.ts'

export const zorgPastBijIndicatieVoorbeelden = voorbeelden<Geval>(zorgPastBijIndicatie, {
  goed: [
    {
      geval: 'de geïndiceerde setting',
      bron: 'seeds/003 hoofdstuk 4: de geleverde zorg past bij de geïndiceerde zorg',
      bewerk: () => undefined,
    },
    {
      geval: 'een van twee geïndiceerde settings',
      bron: 'seeds/003 hoofdstuk 4: de geleverde zorg past bij de geïndiceerde zorg',
      bewerk: ({ bestanden }) => {
        bestanden.indicaties.rijen = [{ plaatsing: '123456789', settings: [6, 7] }]
      },
    },
  ],
  fout: [
    {
      geval: 'een andere setting dan geïndiceerd',
      bron: 'seeds/003 hoofdstuk 4: de geleverde zorg past bij de geïndiceerde zorg',
      bewerk: ({ bestanden }) => {
        bestanden.indicaties.rijen = [{ plaatsing: '123456789', settings: [6] }]
      },
      variant: 'setting',
    },
    {
      geval: 'geen indicatie bij de plaatsing',
      bron: 'seeds/003 hoofdstuk 4: de geleverde zorg past bij de geïndiceerde zorg',
      bewerk: ({ bestanden }) => {
        bestanden.indicaties.rijen = []
      },
      variant: 'geen-indicatie',
    },
  ],
})
