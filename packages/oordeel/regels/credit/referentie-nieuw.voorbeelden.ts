import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { creditreferentieNieuw } from './referentie-nieuw.ts'

export const creditreferentieNieuwVoorbeelden = voorbeelden<Geval>(creditreferentieNieuw, {
  goed: [
    {
      geval: 'een eigen nieuw nummer',
      bron: 'gds801.md §3: de creditregel heeft een nieuw nummer',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'het nummer van de regel die zij terugneemt',
      bron: 'gds801.md §3: de creditregel heeft een nieuw nummer',
      bewerk: ({ credit }) => {
        credit.referentie = credit.gerelateerd
      },
    },
  ],
})
