import { voorbeelden } from '@zorgketen/rules'
import { dag, maand } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { uiterlijkDe18e } from './uiterlijk-de-18e.ts'

export const uiterlijkDe18eVoorbeelden = voorbeelden<Geval>(uiterlijkDe18e, {
  goed: [
    {
      geval: 'verzonden op 10 maart',
      bron: 'seeds/003 hoofdstuk 4: uiterlijk de 18e van de volgende maand',
      bewerk: () => undefined,
    },
    {
      geval: 'verzonden op 18 maart',
      bron: 'seeds/003 hoofdstuk 4: uiterlijk de 18e van de volgende maand',
      bewerk: ({ declaratie }) => {
        declaratie.verzenddatum = dag('2022-03-18')
      },
    },
    {
      geval: 'over december: 18 januari van het volgende jaar',
      bron: 'seeds/003 hoofdstuk 4: uiterlijk de 18e van de volgende maand',
      bewerk: ({ declaratie }) => {
        declaratie.maand = maand('2022-12')
        declaratie.verzenddatum = dag('2023-01-18')
      },
    },
  ],
  fout: [
    {
      geval: 'verzonden op 19 maart',
      bron: 'seeds/003 hoofdstuk 4: uiterlijk de 18e van de volgende maand',
      bewerk: ({ declaratie }) => {
        declaratie.verzenddatum = dag('2022-03-19')
      },
      variant: 'breuk',
    },
  ],
})
