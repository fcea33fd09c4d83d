import { voorbeelden } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { consult, type Geval } from '../proef/basis.ts'
import { dag, tijd } from '../proef/geldig.ts'
import { planVooraf } from './plan-vooraf.ts'

const BRON = 'Technische specificaties, pagina 317128731: begin en duur van tevoren vastgelegd'
const gepland = (datum: string, om: string | null) =>
  consult('2022-01-10', {
    begintijd: tijd('10:00'),
    geplandeMinuten: minutes(45),
    planVastgelegd: { dag: dag(datum), tijd: om === null ? null : tijd(om) },
  })
const met = (datum: string, om: string | null) => (geval: Geval) => {
  geval.zorgvraag.consulten = [gepland(datum, om)]
}

export const planVoorafVoorbeelden = voorbeelden<Geval>(planVooraf, {
  goed: [
    { geval: 'een dag eerder vastgelegd', bron: BRON, bewerk: met('2022-01-09', null) },
    { geval: 'dezelfde dag, een minuut voor het begin', bron: BRON, bewerk: met('2022-01-10', '09:59') },
    {
      geval: 'ongepland: er is geen plan',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [consult('2022-01-10')]
      },
    },
  ],
  fout: [
    { geval: 'vastgelegd toen het begon', bron: BRON, bewerk: met('2022-01-10', '10:00') },
    { geval: 'de dag erna ingevuld', bron: BRON, bewerk: met('2022-01-11', '08:00') },
  ],
})
