import { voorbeelden } from '@zorgketen/rules'
import { behandeling, consult, type Geval } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { onverzekerdVastgesteld } from './onverzekerd-vastgesteld.ts'

const ONVERZEKERD = { vastgesteld: dag('2022-01-24'), verzekerd: false }
const BRON = 'normenkader N2927, citeert de spelregel §4.2-4.3'

export const onverzekerdVastgesteldVoorbeelden = voorbeelden<Geval>(onverzekerdVastgesteld, {
  goed: [
    {
      geval: 'diagnostiek op de dag van de vaststelling',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = [consult('2022-01-10'), consult('2022-01-24')]
      },
    },
    {
      geval: 'behandeling in de forensische zorg',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.stroom = 'fz'
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = [behandeling('2022-02-07')]
      },
    },
    {
      geval: 'behandeling zolang niet is gezegd of de diagnose verzekerd is',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = { ...ONVERZEKERD, verzekerd: null }
        zorgvraag.consulten = [behandeling('2022-02-07')]
      },
    },
  ],
  fout: [
    {
      geval: 'diagnostiek de dag na de vaststelling',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = [consult('2022-01-25')]
      },
    },
    {
      geval: 'behandeling vóór de vaststelling',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = ONVERZEKERD
        zorgvraag.consulten = [behandeling('2022-01-10')]
      },
    },
  ],
})
