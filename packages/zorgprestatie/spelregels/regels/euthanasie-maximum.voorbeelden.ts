import { voorbeelden } from '@zorgketen/rules'
import { consultatie, type Geval, grenzenZonder } from '../proef/basis.ts'
import { euthanasieMaximum } from './euthanasie-maximum.ts'

const BRON = 'Handreiking: maximum van 12 uur per patiënt'
const VOORAF = 'eigen keuze: signaal vanaf twee uur voor het maximum'

export const euthanasieMaximumVoorbeelden = voorbeelden<Geval>(euthanasieMaximum(grenzenZonder()), {
  goed: [
    {
      geval: 'negen uur en 59 minuten',
      bron: VOORAF,
      bewerk: (geval) => {
        geval.euthanasie = [consultatie('e1', 599)]
      },
    },
    {
      geval: 'negen uur voor elk van twee patiënten',
      bron: BRON,
      bewerk: (geval) => {
        geval.euthanasie = [consultatie('e1', 540), consultatie('e2', 540, 'p2')]
      },
    },
  ],
  fout: [
    {
      geval: 'precies tien uur',
      bron: VOORAF,
      bewerk: (geval) => {
        geval.euthanasie = [consultatie('e1', 600)]
      },
      variant: 'signaal',
    },
    {
      geval: 'precies twaalf uur',
      bron: BRON,
      bewerk: (geval) => {
        geval.eerdereEuthanasie = [660]
        geval.euthanasie = [consultatie('e1', 60)]
      },
      variant: 'signaal',
    },
    {
      geval: 'twaalf uur en een minuut, over twee maanden',
      bron: BRON,
      bewerk: (geval) => {
        geval.eerdereEuthanasie = [600, 61]
        geval.euthanasie = [consultatie('e1', 60)]
      },
      variant: 'breuk',
    },
  ],
})
