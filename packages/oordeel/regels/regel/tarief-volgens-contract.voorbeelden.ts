import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { tariefVolgensContract } from './tarief-volgens-contract.ts'

export const tariefVolgensContractVoorbeelden = voorbeelden<Geval>(tariefVolgensContract, {
  goed: [
    {
      geval: 'het afgesproken tarief',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: () => undefined,
    },
    {
      geval: 'een prestatie die niet op het contract staat, is een andere regel',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: ({ contract, debet }) => {
        contract.producten = []
        debet.tarief = cents(1)
      },
    },
    {
      geval: 'het tarief van na een wijziging op de dag van de zorg',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: ({ contract, debet }) => {
        contract.producten.push({
          prestatiecode: debet.code,
          tarief: cents(11_000),
          geldig: { van: dag('2022-02-14'), tot: null },
        })
        debet.tarief = cents(11_000)
      },
    },
  ],
  fout: [
    {
      geval: 'een cent meer',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: ({ debet }) => {
        debet.tarief = cents(10_001)
      },
    },
    {
      geval: 'een cent minder',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: ({ debet }) => {
        debet.tarief = cents(9_999)
      },
    },
    {
      geval: 'het oude tarief na een wijziging',
      bron: 'seeds/003 hoofdstuk 3, ID3118: het tarief is gelijk aan het afgesproken tarief',
      bewerk: ({ contract, debet }) => {
        contract.producten.push({
          prestatiecode: debet.code,
          tarief: cents(11_000),
          geldig: { van: dag('2022-02-14'), tot: null },
        })
      },
    },
  ],
})
