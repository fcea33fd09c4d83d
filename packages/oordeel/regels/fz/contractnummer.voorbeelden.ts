import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { contractnummer } from './contractnummer.ts'

export const contractnummerVoorbeelden = voorbeelden<Geval>(contractnummer, {
  goed: [
    {
      geval: 'het factuurreferentienummer van het contract',
      bron: 'seeds/003 hoofdstuk 3, ID3303',
      bewerk: () => undefined,
    },
    {
      geval: 'het nummer van het tweede contract dat die dag geldt',
      bron: 'seeds/003 hoofdstuk 3, ID3303',
      bewerk: ({ contract, bestanden, debet }) => {
        bestanden.contracten.rijen.push({ ...contract, nummer: 'CTM-2' })
        debet.contract = 'CTM-2'
      },
    },
  ],
  fout: [
    {
      geval: 'een ander nummer',
      bron: 'seeds/003 hoofdstuk 3, ID3303',
      bewerk: ({ debet }) => {
        debet.contract = 'CTM-9'
      },
      variant: 'anders',
    },
    {
      geval: 'geen nummer',
      bron: 'seeds/003 hoofdstuk 3, ID3303',
      bewerk: ({ debet }) => {
        debet.contract = null
      },
      variant: 'ontbreekt',
    },
    {
      geval: 'het nummer van een afgelopen contract',
      bron: 'seeds/003 hoofdstuk 3, ID3303',
      bewerk: ({ contract, bestanden, debet }) => {
        bestanden.contracten.rijen.push({
          ...contract,
          nummer: 'CTM-0',
          geldig: { van: dag('2021-01-01'), tot: dag('2021-12-31') },
        })
        debet.contract = 'CTM-0'
      },
      variant: 'anders',
    },
  ],
})
