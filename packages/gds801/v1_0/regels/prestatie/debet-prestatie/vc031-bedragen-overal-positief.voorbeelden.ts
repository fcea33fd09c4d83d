import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { bedragenOveralPositief } from './vc031-bedragen-overal-positief.ts'

export const bedragenOveralPositiefVoorbeelden = voorbeeldenVan(bedragenOveralPositief, {
  goed: [
    {
      geval: 'alle drie een cent',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 1 })
      },
    },
    {
      geval: 'alle drie nul',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 0 })
      },
    },
  ],
  fout: [
    {
      geval: 'alleen het tarief is positief',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 0 })
      },
    },
    {
      geval: 'alleen het berekende bedrag is positief',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 0 })
      },
    },
    {
      geval: 'alleen het declaratiebedrag is positief',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 1 })
      },
    },
    {
      geval: 'een negatief declaratiebedrag',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 1, declaratieBedragInclBtw: -1 })
      },
    },
    {
      geval: 'een negatief tarief',
      bron: 'VC031',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: -1, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 1 })
      },
    },
  ],
})
