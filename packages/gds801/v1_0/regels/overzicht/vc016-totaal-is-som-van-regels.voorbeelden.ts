import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { totaalIsSomVanRegels } from './vc016-totaal-is-som-van-regels.ts'

export const totaalIsSomVanRegelsVoorbeelden = voorbeeldenVan(totaalIsSomVanRegels, {
  goed: [
    {
      geval: 'debet 100,00 min credit 40,00 is 60,00 debet',
      bron: 'VC016',
      bewerk: (g) => {
        g.totaal.bedrag = 6000
      },
    },
    {
      geval: 'debet 10,00 min credit 40,00 is 30,00 credit',
      bron: 'VC016',
      bewerk: (g) => {
        g.debet.declaratieBedragInclBtw = 1000
        g.totaal.bedrag = 3000
        g.totaal.debetCreditCode = 'C'
      },
    },
    {
      geval: 'nul is zowel debet als credit',
      bron: 'VC016',
      bewerk: (g) => {
        g.debet.declaratieBedragInclBtw = 4000
        g.totaal.bedrag = 0
        g.totaal.debetCreditCode = 'C'
      },
    },
  ],
  fout: [
    {
      geval: 'een cent te veel',
      bron: 'VC016',
      bewerk: (g) => {
        g.totaal.bedrag = 6001
      },
    },
    {
      geval: 'het juiste bedrag aan de verkeerde kant',
      bron: 'VC016',
      bewerk: (g) => {
        g.totaal.debetCreditCode = 'C'
      },
    },
    {
      geval: 'de creditregel opgeteld in plaats van afgetrokken',
      bron: 'VC016',
      bewerk: (g) => {
        g.totaal.bedrag = 14_000
      },
    },
  ],
})
