import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { nietDubbel } from './niet-dubbel.ts'

export const nietDubbelVoorbeelden = voorbeelden<Geval>(nietDubbel, {
  goed: [
    {
      geval: 'een andere dag',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: () => undefined,
    },
    {
      geval: 'de eerdere regel wordt in dit bericht gecrediteerd',
      bron: 'seeds/003 hoofdstuk 4: creditering en nieuwe debitering in één bericht',
      bewerk: ({ nieuw, eerder }) => {
        nieuw.code = eerder.regel.code
      },
    },
    {
      geval: 'de eerdere regel is afgekeurd',
      bron: 'seeds/003 hoofdstuk 4: afgekeurde declaraties worden gecorrigeerd',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'afgekeurd'
      },
    },
    {
      geval: 'de eerdere regel is al gecrediteerd',
      bron: 'seeds/003 hoofdstuk 4: een gecrediteerde regel wordt opnieuw gedebiteerd',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'gecrediteerd'
      },
    },
  ],
  fout: [
    {
      geval: 'een regel die al is toegekend',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
      },
    },
    {
      geval: 'een regel waarop nog geen antwoord is',
      bron: 'seeds/003 hoofdstuk 4: geen correctie voor het retourbericht',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'verzonden'
      },
    },
  ],
})
