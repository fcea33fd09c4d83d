import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { berichtsoortPastBijMilieu } from './vc001-berichtsoort-past-bij-milieu.ts'

export const berichtsoortPastBijMilieuVoorbeelden = voorbeeldenVan(berichtsoortPastBijMilieu, {
  goed: [
    {
      geval: 'een testbericht in de testomgeving',
      bron: 'VC001',
      bewerk: (g) => {
        g.milieu = 'T'
        g.header.berichtsoort = 'T'
      },
    },
    {
      geval: 'een productiebericht in productie',
      bron: 'VC001',
      bewerk: (g) => {
        g.header.berichtsoort = 'P'
      },
    },
  ],
  fout: [
    {
      geval: 'een testbericht in productie',
      bron: 'VC001',
      bewerk: (g) => {
        g.header.berichtsoort = 'T'
      },
    },
    {
      geval: 'een productiebericht in de testomgeving',
      bron: 'VC001',
      bewerk: (g) => {
        g.milieu = 'T'
      },
    },
  ],
})
