import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { titelEinde } from './titel-einde.ts'

export const titelEindeVoorbeelden = voorbeelden<Geval>(titelEinde, {
  goed: [
    {
      geval: 'de einddatum van het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3903',
      bewerk: () => undefined,
    },
    {
      geval: 'een titel zonder einde, op het besluit en in de regel',
      bron: 'seeds/003 hoofdstuk 3, ID3903',
      bewerk: ({ plaatsing, debet, nieuw }) => {
        plaatsing.titel.tot = null
        debet.plaatsing = { nummer: '123456789', titel: { van: dag('2021-06-01'), tot: null } }
        nieuw.plaatsing = debet.plaatsing
      },
    },
  ],
  fout: [
    {
      geval: 'een dag later dan op het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3903',
      bewerk: ({ debet }) => {
        debet.plaatsing = { nummer: '123456789', titel: { van: dag('2021-06-01'), tot: dag('2023-01-01') } }
      },
    },
    {
      geval: 'geen einddatum, wel op het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3903',
      bewerk: ({ debet }) => {
        debet.plaatsing = { nummer: '123456789', titel: { van: dag('2021-06-01'), tot: null } }
      },
    },
    {
      geval: 'een einddatum, niet op het besluit',
      bron: 'seeds/003 hoofdstuk 3, ID3903',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.tot = null
      },
    },
  ],
})
