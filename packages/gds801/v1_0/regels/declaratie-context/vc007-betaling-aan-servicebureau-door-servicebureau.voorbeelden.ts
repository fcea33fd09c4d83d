import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { betalingAanServicebureauDoorServicebureau } from './vc007-betaling-aan-servicebureau-door-servicebureau.ts'

export const betalingAanServicebureauDoorServicebureauVoorbeelden = voorbeeldenVan(
  betalingAanServicebureauDoorServicebureau,
  {
    goed: [
      {
        geval: 'het servicebureau verzendt',
        bron: 'VC007',
        bewerk: (g) => {
          g.declaratieContext.betalingAanServicebureau = true
          g.header.verzenderRol = '2'
        },
      },
      {
        geval: 'geen betaling aan een servicebureau',
        bron: 'VC007',
        bewerk: (g) => {
          g.declaratieContext.betalingAanServicebureau = false
        },
      },
      {
        geval: 'niet ingevuld',
        bron: 'VC007',
        bewerk: (g) => {
          g.declaratieContext.betalingAanServicebureau = null
        },
      },
      {
        geval: 'een ander berichttype',
        bron: 'VC007',
        bewerk: (g) => {
          g.declaratieContext.betalingAanServicebureau = true
          g.header.berichtcode = '574'
        },
      },
    ],
    fout: [
      {
        geval: 'de zorgaanbieder verzendt zelf',
        bron: 'VC007',
        bewerk: (g) => {
          g.declaratieContext.betalingAanServicebureau = true
        },
      },
    ],
  },
)
