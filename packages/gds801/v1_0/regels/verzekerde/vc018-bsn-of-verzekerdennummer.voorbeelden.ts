import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { bsnOfVerzekerdennummer } from './vc018-bsn-of-verzekerdennummer.ts'

export const bsnOfVerzekerdennummerVoorbeelden = voorbeeldenVan(bsnOfVerzekerdennummer, {
  goed: [
    {
      geval: 'een BSN',
      bron: 'VC018',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
    {
      geval: 'alleen een verzekerdennummer',
      bron: 'VC018',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.bsn = null
        g.verzekerde.verzekerdennummer = 'V1'
      },
    },
    {
      geval: 'geen van beide, aan DJI',
      bron: 'VC018',
      bewerk: (g) => {
        g.verzekerde.verzekerdennummer = null
      },
    },
    {
      geval: 'geen van beide, aan 7125',
      bron: 'VC018',
      bewerk: (g) => {
        g.als('buitenland')
        g.verzekerde.verzekerdennummer = null
      },
    },
  ],
  fout: [
    {
      geval: 'geen van beide, aan een verzekeraar',
      bron: 'VC018',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.bsn = null
      },
    },
  ],
})
