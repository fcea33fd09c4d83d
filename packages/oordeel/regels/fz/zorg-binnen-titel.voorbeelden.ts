import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zorgBinnenTitel } from './zorg-binnen-titel.ts'

export const zorgBinnenTitelVoorbeelden = voorbeelden<Geval>(zorgBinnenTitel, {
  goed: [
    {
      geval: 'midden in de titel',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: () => undefined,
    },
    {
      geval: 'op de eerste dag van de titel',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.van = dag('2022-01-12')
      },
    },
    {
      geval: 'op de laatste dag van de titel',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.tot = dag('2022-02-14')
      },
    },
    {
      geval: 'een titel zonder einde',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.tot = null
      },
    },
  ],
  fout: [
    {
      geval: 'een dag voor de titel',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.van = dag('2022-02-15')
      },
      variant: 'voor',
    },
    {
      geval: 'een dag na de titel',
      bron: 'seeds/003 hoofdstuk 3, ID3902 en ID3903: geleverd binnen de looptijd van de titel',
      bewerk: ({ plaatsing }) => {
        plaatsing.titel.tot = dag('2022-02-13')
      },
      variant: 'na',
    },
  ],
})
