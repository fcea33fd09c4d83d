import { voorbeelden } from '@zorgketen/rules'
import { agb, dag } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { aanbiederIngekocht } from './aanbieder-ingekocht.ts'

export const aanbiederIngekochtVoorbeelden = voorbeelden<Geval>(aanbiederIngekocht, {
  goed: [
    {
      geval: 'inkoop in het jaar van de zorg',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht',
      bewerk: () => undefined,
    },
    {
      geval: 'inkoop die al is afgelopen',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht: heeft ingekocht',
      bewerk: ({ bestanden }) => {
        for (const rij of bestanden.aanbieders.rijen) rij.geldig = { van: dag('2019-01-01'), tot: dag('2019-12-31') }
      },
    },
    {
      geval: 'inkoop vanaf de laatste dag van de gedeclareerde maand',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht',
      bewerk: ({ bestanden }) => {
        for (const rij of bestanden.aanbieders.rijen) rij.geldig = { van: dag('2022-02-28'), tot: null }
      },
    },
  ],
  fout: [
    {
      geval: 'een instelling bij wie DJI niet inkoopt',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht',
      bewerk: ({ declaratie }) => {
        declaratie.declarant.agb = agb('06010009')
      },
      variant: 'soort-1',
    },
    {
      geval: 'een zorgverlener bij wie DJI niet inkoopt',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht',
      bewerk: ({ declaratie }) => {
        declaratie.declarant = { agb: agb('94010009'), soort: '3' }
      },
      variant: 'soort-3',
    },
    {
      geval: 'inkoop die pas na de gedeclareerde maand begint',
      bron: 'seeds/003 hoofdstuk 3, ID1201: een zorgaanbieder bij wie DJI zorg inkoopt of heeft ingekocht',
      bewerk: ({ bestanden }) => {
        for (const rij of bestanden.aanbieders.rijen) rij.geldig = { van: dag('2022-03-01'), tot: null }
      },
      variant: 'soort-1',
    },
  ],
})
