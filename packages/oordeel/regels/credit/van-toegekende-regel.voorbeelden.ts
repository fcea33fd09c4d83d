import { voorbeelden } from '@zorgketen/rules'
import { agb } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { vanToegekendeRegel } from './van-toegekende-regel.ts'

export const vanToegekendeRegelVoorbeelden = voorbeelden<Geval>(vanToegekendeRegel, {
  goed: [
    {
      geval: 'een toegekende regel',
      bron: 'seeds/003 hoofdstuk 4: alleen een goedgekeurde declaratie kan worden gecrediteerd',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een afgekeurde regel',
      bron: 'seeds/003 hoofdstuk 4: alleen een goedgekeurde declaratie kan worden gecrediteerd',
      bewerk: ({ eerder }) => {
        eerder.stand = 'afgekeurd'
      },
      variant: 'niet-toegekend',
    },
    {
      geval: 'een regel waarop nog geen antwoord is',
      bron: 'seeds/003 hoofdstuk 4: geen creditregel voor het retourbericht',
      bewerk: ({ eerder }) => {
        eerder.stand = 'verzonden'
      },
      variant: 'niet-toegekend',
    },
    {
      geval: 'een regel uit een geweigerd bericht',
      bron: 'seeds/003 hoofdstuk 4: alleen een goedgekeurde declaratie kan worden gecrediteerd',
      bewerk: ({ eerder }) => {
        eerder.stand = 'geweigerd'
      },
      variant: 'niet-toegekend',
    },
    {
      geval: 'een regel die er niet is',
      bron: 'seeds/003 hoofdstuk 4: alleen een goedgekeurde declaratie kan worden gecrediteerd',
      bewerk: ({ credit }) => {
        credit.gerelateerd = 'R-9'
      },
      variant: 'onbekend',
    },
    {
      geval: 'een regel van een andere declarant',
      bron: 'seeds/003 hoofdstuk 4: alleen wat is goedgekeurd; een nummer geldt binnen een declarant (DFZ-09)',
      bewerk: ({ eerder }) => {
        eerder.declarant = agb('06010002')
      },
      variant: 'onbekend',
    },
  ],
})
