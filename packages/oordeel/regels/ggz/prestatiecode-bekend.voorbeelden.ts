import { voorbeelden } from '@zorgketen/rules'
import { dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { prestatiecodeBekend } from './prestatiecode-bekend.ts'

export const prestatiecodeBekendVoorbeelden = voorbeelden<Geval>(prestatiecodeBekend, {
  goed: [
    {
      geval: 'een code op de lijst',
      bron: 'zpm.md §1.1: CO0497 is B45 van de GZ-psycholoog',
      bewerk: () => undefined,
    },
    {
      geval: 'een code waarvan alleen het tarief ontbreekt',
      bron: 'zpm.md §1.2: van veel codes is het tarief onbekend',
      bewerk: ({ boek }) => {
        for (const rij of boek.rijen) rij.tarief = null
      },
    },
  ],
  fout: [
    {
      geval: 'een code die de volledige lijst niet kent',
      bron: 'zpm.md §1.1: geen van de gedrukte codes',
      bewerk: ({ debet }) => {
        debet.code = 'CO9999'
      },
    },
    {
      geval: 'een code die pas later bestaat',
      bron: 'zpm.md §1: codes en tarieven gelden per jaar',
      bewerk: ({ boek }) => {
        for (const rij of boek.rijen) rij.van = dag('2022-02-15')
      },
    },
  ],
})
