import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { productIngekocht } from './product-ingekocht.ts'

export const productIngekochtVoorbeelden = voorbeelden<Geval>(productIngekocht, {
  goed: [
    {
      geval: 'een ingekochte prestatie',
      bron: 'seeds/003 hoofdstuk 3, ID3103: het product komt voor op het contract',
      bewerk: () => undefined,
    },
    {
      geval: 'op de laatste dag waarop zij is ingekocht',
      bron: 'seeds/003 hoofdstuk 3, ID3103: het product komt voor op het contract',
      bewerk: ({ contract }) => {
        for (const product of contract.producten) product.geldig.tot = dag('2022-02-14')
      },
    },
  ],
  fout: [
    {
      geval: 'een prestatie die niet op het contract staat',
      bron: 'seeds/003 hoofdstuk 3, ID3103: het product komt voor op het contract',
      bewerk: ({ debet }) => {
        debet.code = 'FI0799'
      },
      variant: 'niet-ingekocht',
    },
    {
      geval: 'een dag nadat de inkoop afliep',
      bron: 'seeds/003 hoofdstuk 3, ID3103: het product komt voor op het contract',
      bewerk: ({ contract }) => {
        for (const product of contract.producten) product.geldig.tot = dag('2022-02-13')
      },
      variant: 'niet-op-dag',
    },
  ],
})
