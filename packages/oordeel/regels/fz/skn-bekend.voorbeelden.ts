import { voorbeelden } from '@zorgketen/rules'
import { skn } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { sknBekend } from './skn-bekend.ts'

export const sknBekendVoorbeelden = voorbeelden<Geval>(sknBekend, {
  goed: [
    {
      geval: 'een SKN uit IFZO',
      bron: 'seeds/003 hoofdstuk 3, ID2003',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een SKN dat IFZO niet kent',
      bron: 'seeds/003 hoofdstuk 3, ID2003',
      bewerk: ({ debet }) => {
        debet.verzekerde.skn = skn('7654321')
      },
      variant: 'onbekend',
    },
    {
      geval: 'geen SKN',
      bron: 'seeds/003 hoofdstuk 3, ID2003',
      bewerk: ({ debet }) => {
        debet.verzekerde.skn = null
      },
      variant: 'ontbreekt',
    },
  ],
})
