import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { berekendBedrag } from './berekend-bedrag.ts'

export const berekendBedragVoorbeelden = voorbeelden<Geval>(berekendBedrag, {
  goed: [
    {
      geval: 'één maal het tarief',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: () => undefined,
    },
    {
      geval: 'twee maal het tarief',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.aantal = 2
        debet.berekend = cents(20_000)
      },
    },
    {
      geval: 'een prestatie van nul euro',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.tarief = cents(0)
        debet.berekend = cents(0)
      },
    },
  ],
  fout: [
    {
      geval: 'een cent meer dan tarief maal aantal',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.berekend = cents(10_001)
      },
    },
    {
      geval: 'een cent minder dan tarief maal aantal',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.berekend = cents(9_999)
      },
    },
    {
      geval: 'een aantal dat geen hele centen geeft',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.aantal = 0.33333
      },
      variant: 'aantal',
    },
  ],
})
