import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { tariefMetOpslag } from './tarief-met-opslag.ts'

export const tariefMetOpslagVoorbeelden = voorbeelden<Geval>(tariefMetOpslag, {
  goed: [
    {
      geval: 'het maximum',
      bron: 'zpm.md §1.2: hoogstens 10 procent boven het maximum; 120,99 × 1,1 = 133,089',
      bewerk: () => undefined,
    },
    {
      geval: '133,08, het hoogste bedrag in hele centen',
      bron: 'zpm.md §1.2: hoogstens 10 procent boven het maximum; 120,99 × 1,1 = 133,089',
      bewerk: ({ debet }) => {
        debet.tarief = cents(13_308)
      },
    },
  ],
  fout: [
    {
      geval: '133,09, een fractie te veel',
      bron: 'zpm.md §1.2: hoogstens 10 procent boven het maximum; 120,99 × 1,1 = 133,089',
      bewerk: ({ debet }) => {
        debet.tarief = cents(13_309)
      },
    },
  ],
})
