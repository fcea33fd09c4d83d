import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { begintijdVoorEindtijd } from './vc034-begintijd-voor-eindtijd.ts'

export const begintijdVoorEindtijdVoorbeelden = voorbeeldenVan(begintijdVoorEindtijd, {
  goed: [
    {
      geval: 'een contact van één seconde',
      bron: 'VC034',
      bewerk: (g) => {
        g.debet.begintijd = 38_699
      },
    },
    {
      geval: 'over middernacht, met einddatum',
      bron: 'VC034',
      bewerk: (g) => {
        Object.assign(g.debet, { begintijd: 85_800, eindtijd: 600, einddatum: dag('2022-01-13') })
      },
    },
    {
      geval: 'geen eindtijd',
      bron: 'VC034',
      bewerk: (g) => {
        g.debet.eindtijd = null
      },
    },
    {
      geval: 'geen begintijd',
      bron: 'VC034',
      bewerk: (g) => {
        g.debet.begintijd = null
      },
    },
  ],
  fout: [
    {
      geval: 'begin- en eindtijd gelijk',
      bron: 'VC034',
      bewerk: (g) => {
        g.debet.begintijd = g.debet.eindtijd
      },
    },
    {
      geval: 'een begintijd een seconde na de eindtijd',
      bron: 'VC034',
      bewerk: (g) => {
        g.debet.begintijd = 38_701
      },
    },
  ],
})
