import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { heelBedrag } from './heel-bedrag.ts'

export const heelBedragVoorbeelden = voorbeelden<Geval>(heelBedrag, {
  goed: [
    {
      geval: 'het hele toegekende bedrag',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: () => undefined,
    },
    {
      geval: 'het toegekende bedrag, dat lager was dan het gedeclareerde',
      bron: 'gds801.md §3: gecrediteerd wordt wat is toegekend',
      bewerk: ({ credit, eerder }) => {
        eerder.toegekend = cents(8_000)
        credit.bedrag = cents(8_000)
      },
    },
  ],
  fout: [
    {
      geval: 'een cent te weinig',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: ({ credit }) => {
        credit.bedrag = cents(9_999)
      },
      variant: 'deel',
    },
    {
      geval: 'een cent te veel',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: ({ credit }) => {
        credit.bedrag = cents(10_001)
      },
      variant: 'meer',
    },
  ],
})
