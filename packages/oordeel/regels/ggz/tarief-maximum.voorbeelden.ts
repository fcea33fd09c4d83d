import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { tariefMaximum } from './tarief-maximum.ts'

export const tariefMaximumVoorbeelden = voorbeelden<Geval>(tariefMaximum, {
  goed: [
    {
      geval: 'het maximum zonder contract',
      bron: 'zpm.md §1.2: GZ-psycholoog B45 in 2022 hoogstens 120,99',
      bewerk: ({ bestanden, debet }) => {
        bestanden.contracten.rijen = []
        debet.tarief = cents(12_099)
      },
    },
    {
      geval: 'een lager tarief zonder contract',
      bron: 'zpm.md §1.2: GZ-psycholoog B45 in 2022 hoogstens 120,99',
      bewerk: ({ bestanden, debet }) => {
        bestanden.contracten.rijen = []
        debet.tarief = cents(10_000)
      },
    },
    {
      geval: 'een hoger tarief dat in een contract staat',
      bron: 'zpm.md §1.2: een overeenkomst mag boven het maximum gaan',
      bewerk: ({ contract, debet }) => {
        debet.tarief = cents(12_500)
        for (const product of contract.producten) product.tarief = cents(12_500)
      },
    },
  ],
  fout: [
    {
      geval: 'een cent boven het maximum zonder contract',
      bron: 'zpm.md §1.2: GZ-psycholoog B45 in 2022 hoogstens 120,99',
      bewerk: ({ bestanden, debet }) => {
        bestanden.contracten.rijen = []
        debet.tarief = cents(12_100)
      },
    },
    {
      geval: 'boven het maximum met een contract zonder deze prestatie',
      bron: 'zpm.md §1.2: GZ-psycholoog B45 in 2022 hoogstens 120,99',
      bewerk: ({ contract, debet }) => {
        contract.producten = []
        debet.tarief = cents(12_100)
      },
    },
  ],
})
