import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { nulbedragOveralNul } from './vc030-nulbedrag-overal-nul.ts'

export const nulbedragOveralNulVoorbeelden = voorbeeldenVan(nulbedragOveralNul, {
  goed: [
    {
      geval: 'alle drie de bedragen nul',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 0 })
      },
    },
    {
      geval: 'alle drie een cent',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 1 })
      },
    },
  ],
  fout: [
    {
      geval: 'alleen het tarief is nul',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 1 })
      },
    },
    {
      geval: 'alleen het berekende bedrag is nul',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 1 })
      },
    },
    {
      geval: 'alleen het declaratiebedrag is nul',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 1, berekendBedragInclBtw: 1, declaratieBedragInclBtw: 0 })
      },
    },
    {
      geval: 'alleen het declaratiebedrag is niet nul',
      bron: 'VC030',
      bewerk: (g) => {
        Object.assign(g.debet, { tariefInclBtw: 0, berekendBedragInclBtw: 0, declaratieBedragInclBtw: 1 })
      },
    },
  ],
})
