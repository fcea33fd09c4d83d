import { voorbeelden } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { consult, type Geval } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { geplandHerkenbaar } from './gepland-herkenbaar.ts'

const BRON = 'Handreiking: bij ongeplande zorg het consult dat aansluit bij de gerealiseerde tijd'
const vooraf = { dag: dag('2022-01-03'), tijd: null }

export const geplandHerkenbaarVoorbeelden = voorbeelden<Geval>(geplandHerkenbaar, {
  goed: [
    {
      geval: 'gepland en op geplande tijd geteld',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        const plan = { geplandeMinuten: minutes(45), planVastgelegd: vooraf, tijdsoort: 'gepland' } as const
        zorgvraag.consulten = [consult('2022-01-10', plan)]
      },
    },
    {
      geval: 'ongepland en op gerealiseerde tijd geteld',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [consult('2022-01-10')]
      },
    },
  ],
  fout: [
    {
      geval: 'ongepland en toch op geplande tijd geteld',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [consult('2022-01-10', { tijdsoort: 'gepland' })]
      },
    },
  ],
})
