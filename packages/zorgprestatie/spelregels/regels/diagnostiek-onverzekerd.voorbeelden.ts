import { voorbeelden } from '@zorgketen/rules'
import { behandeling, consult, type Geval, grenzenZonder } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { diagnostiekOnverzekerd } from './diagnostiek-onverzekerd.ts'

const ONVERZEKERD = { vastgesteld: dag('2022-06-01'), verzekerd: false }
const aantal = (n: number) =>
  ['2022-01-10', '2022-01-17', '2022-01-24', '2022-01-31', '2022-02-07'].slice(0, n).map((d) => consult(d))

export const diagnostiekOnverzekerdVoorbeelden = voorbeelden<Geval>(diagnostiekOnverzekerd(grenzenZonder()), {
  goed: [
    {
      geval: 'vijf consulten bij een verzekerde diagnose',
      bron: 'ZPM-31: het maximum geldt bij onverzekerde zorg',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = aantal(5)
      },
    },
    {
      geval: 'twee van de vier toegestane',
      bron: 'ZPM-31; eigen keuze: signaal vanaf één voor het maximum',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = aantal(2)
      },
    },
    {
      geval: 'behandelconsulten tellen niet mee',
      bron: 'ZPM-31: een maximum aan diagnostiekconsulten',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = null
        zorgvraag.consulten = aantal(5).map(({ id }) => behandeling(id.slice(2)))
      },
    },
    {
      geval: 'forensische zorg kent geen verzekerde diagnose',
      bron: 'normenkader N2927: vergoeding uit de basisverzekering',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.stroom = 'fz'
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = aantal(5)
      },
    },
  ],
  fout: [
    {
      geval: 'derde van de vier, niet verzekerd',
      bron: 'ZPM-31: gesignaleerd voordat het maximum is bereikt',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = aantal(3)
      },
      variant: 'signaal',
    },
    {
      geval: 'vierde van de vier, niet verzekerd',
      bron: 'normenkader N2927: niet meer dan vier',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = aantal(4)
      },
      variant: 'signaal',
    },
    {
      geval: 'vijfde zonder diagnose: de verzekering staat nog open',
      bron: 'ZPM-31: het maximum bijt als de diagnose niet verzekerd blijkt',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = null
        zorgvraag.consulten = aantal(5)
      },
      variant: 'signaal',
    },
    {
      geval: 'vijfde, waarvan vier in een eerdere maand',
      bron: 'normenkader N2927: vijf diagnostiekconsulten',
      bewerk: (geval) => {
        geval.zorgvraag.diagnose = ONVERZEKERD
        geval.eerdereDiagnostiek = 4
        geval.zorgvraag.consulten = aantal(1)
      },
      variant: 'breuk',
    },
  ],
})
