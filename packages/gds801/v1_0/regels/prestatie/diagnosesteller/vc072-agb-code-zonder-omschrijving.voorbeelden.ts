import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { diagnosestellerAgbCodeZonderOmschrijving } from './vc072-agb-code-zonder-omschrijving.ts'

export const diagnosestellerAgbCodeZonderOmschrijvingVoorbeelden = voorbeeldenVan(
  diagnosestellerAgbCodeZonderOmschrijving,
  {
    goed: [
      {
        geval: 'geen AGB-code, wel een specificatie en een naam',
        bron: 'VC072',
        bewerk: (g) => {
          Object.assign(g.diagnosesteller, {
            zorgaanbiedercode: null,
            zorgaanbiederSpecificatie: '0999',
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
      {
        geval: 'alleen een AGB-code',
        bron: 'VC072',
        bewerk: (g) => {
          Object.assign(g.diagnosesteller, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: null,
            naamZorgverlener: null,
          })
        },
      },
    ],
    fout: [
      {
        geval: 'een AGB-code met een specificatie',
        bron: 'VC072',
        bewerk: (g) => {
          Object.assign(g.diagnosesteller, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: '0999',
            naamZorgverlener: null,
          })
        },
      },
      {
        geval: 'een AGB-code met een naam',
        bron: 'VC072',
        bewerk: (g) => {
          Object.assign(g.diagnosesteller, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: null,
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
    ],
  },
)
