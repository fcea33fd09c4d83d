import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zonderVerwijzingGeenVerwijzer } from './vc108-zonder-verwijzing-geen-verwijzer.ts'

export const zonderVerwijzingGeenVerwijzerVoorbeelden = voorbeeldenVan(zonderVerwijzingGeenVerwijzer, {
  goed: [
    {
      geval: 'type 06 zonder verwijzer en datum',
      bron: 'VC108',
      bewerk: (g) => {
        Object.assign(g.verwijzing, { typeVerwijzingcode: '06', verwijzer: null, verwijsdatum: null })
      },
    },
    {
      geval: 'type 03 met verwijzer en datum',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '03'
      },
    },
    {
      geval: 'type 07 met verwijzer en datum',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '07'
      },
    },
  ],
  fout: [
    {
      geval: 'type 04 met een verwijzer',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzing, { typeVerwijzingcode: '04', verwijsdatum: null })
      },
    },
    {
      geval: 'type 05 met een verwijsdatum',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzing, { typeVerwijzingcode: '05', verwijzer: null })
      },
    },
    {
      geval: 'type 06 met verwijzer en datum',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '06'
      },
    },
    {
      geval: 'type 04 met een verwijsdatum bij lijst 999',
      bron: 'VC108',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        Object.assign(g.verwijzing, { typeVerwijzingcode: '04', verwijzer: null })
      },
    },
  ],
})
