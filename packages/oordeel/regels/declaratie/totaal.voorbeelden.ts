import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { totaal } from './totaal.ts'

export const totaalVoorbeelden = voorbeelden<Geval>(totaal, {
  goed: [
    {
      geval: 'debet, credit en nieuw debet: 100,00 − 100,00 + 125,00 = 125,00',
      bron: 'seeds/003 hoofdstuk 4: het totaal gedeclareerde bedrag is juist; gds801.md VC016',
      bewerk: () => undefined,
    },
    {
      geval: 'alleen een creditregel: het totaal is negatief',
      bron: 'gds801.md VC016',
      bewerk: ({ declaratie, credit }) => {
        declaratie.regels = [credit]
        declaratie.totaal = cents(-10_000)
      },
    },
  ],
  fout: [
    {
      geval: 'een cent te veel',
      bron: 'seeds/003 hoofdstuk 4: het totaal gedeclareerde bedrag is juist',
      bewerk: ({ declaratie }) => {
        declaratie.totaal = cents(declaratie.totaal + 1)
      },
    },
    {
      geval: 'een cent te weinig',
      bron: 'seeds/003 hoofdstuk 4: het totaal gedeclareerde bedrag is juist',
      bewerk: ({ declaratie }) => {
        declaratie.totaal = cents(declaratie.totaal - 1)
      },
    },
    {
      geval: 'de creditregel is niet afgetrokken',
      bron: 'gds801.md VC016',
      bewerk: ({ declaratie }) => {
        declaratie.totaal = cents(22_500)
      },
    },
  ],
})
