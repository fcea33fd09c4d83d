import { voorbeelden } from '@zorgketen/rules'
import { dag, uzovi } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { contractGeldig } from './contract-geldig.ts'

export const contractGeldigVoorbeelden = voorbeelden<Geval>(contractGeldig, {
  goed: [
    {
      geval: 'een contract over het jaar',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: () => undefined,
    },
    {
      geval: 'op de eerste dag van het contract',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ contract, debet, declaratie }) => {
        declaratie.regels = [debet]
        contract.geldig.van = dag('2022-02-14')
      },
    },
    {
      geval: 'op de laatste dag van het contract',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ contract }) => {
        contract.geldig.tot = dag('2022-02-14')
      },
    },
  ],
  fout: [
    {
      geval: 'een dag voor het contract',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ contract }) => {
        contract.geldig.van = dag('2022-02-15')
      },
      variant: 'niet-op-dag',
    },
    {
      geval: 'een dag na het contract',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ contract }) => {
        contract.geldig.tot = dag('2022-02-13')
      },
      variant: 'niet-op-dag',
    },
    {
      geval: 'geen enkel contract',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ bestanden }) => {
        bestanden.contracten.rijen = []
      },
      variant: 'geen',
    },
    {
      geval: 'een contract met een andere betaler',
      bron: 'seeds/003 hoofdstuk 4: alleen declareren met een contract',
      bewerk: ({ contract }) => {
        contract.betaler = uzovi('8888')
      },
      variant: 'geen',
    },
  ],
})
