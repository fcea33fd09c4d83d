import { voorbeelden } from '@zorgketen/rules'
import { behandeling, consult, type Geval, grenzenZonder, regie } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { regieVierConsulten } from './regie-vier-consulten.ts'

const vier = ['2022-01-10', '2022-01-17', '2022-01-24', '2022-01-31'].map((d) => consult(d))

export const regieVierConsultenVoorbeelden = voorbeelden<Geval>(regieVierConsulten(grenzenZonder()), {
  goed: [
    {
      geval: 'regiebehandelaar op dag 50, na vier consulten',
      bron: 'zpm-cases regie-50d-4consulten',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vier, regie('2022-03-01')]
      },
    },
    {
      geval: 'regiebehandelaar op de dag van het vijfde consult',
      bron: 'normenkader N2945: niet meer dan vier ervoor',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vier, behandeling('2022-03-01'), regie('2022-03-01')]
      },
    },
    {
      geval: 'zes weken nog niet om',
      bron: 'ZPM-30: dan waakt de termijn zelf',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = vier
        geval.vandaag = dag('2022-02-21')
      },
    },
    {
      geval: 'lopende zorgvraag, niet nieuw',
      bron: 'ZPM-30: bij een nieuwe zorgvraag',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.nieuw = false
        zorgvraag.consulten = vier
      },
    },
    {
      geval: 'geen enkel diagnostiekconsult',
      bron: 'ZPM-30: de termijn begint bij het eerste diagnostiekconsult',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [behandeling('2022-01-10')]
      },
    },
    {
      geval: 'vijfde consult binnen de zes weken: dat meldt de termijn zelf',
      bron: 'ZPM-30',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vier, consult('2022-02-21')]
      },
    },
  ],
  fout: [
    {
      geval: 'zes weken voorbij met vier consulten en zonder regiebehandelaar',
      bron: 'normenkader N2946: het eerstvolgende contact is met de regiebehandelaar',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = vier
        geval.vandaag = dag('2022-02-22')
      },
      variant: 'signaal',
    },
    {
      geval: 'vijfde consult na zes weken, nog steeds zonder regiebehandelaar',
      bron: 'normenkader N2945',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vier, consult('2022-02-22')]
      },
      variant: 'breuk',
    },
    {
      geval: 'een consult van twee behandelaars telt als twee',
      bron: 'normenkader N2945',
      bewerk: ({ zorgvraag }) => {
        const tweede = { ...consult('2022-02-28'), id: 'tweede behandelaar' }
        zorgvraag.consulten = [...vier.slice(0, 3), consult('2022-02-28'), tweede, regie('2022-03-01')]
      },
      variant: 'breuk',
    },
  ],
})
