import { voorbeelden } from '@zorgketen/rules'
import { behandeling, consult, type Geval, grenzenZonder, regie } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { regieZesWeken } from './regie-zes-weken.ts'

const vijfInDeTermijn = ['2022-01-10', '2022-01-17', '2022-01-24', '2022-01-31', '2022-02-07'].map((d) => consult(d))

export const regieZesWekenVoorbeelden = voorbeelden<Geval>(regieZesWeken(grenzenZonder()), {
  goed: [
    {
      geval: 'regiebehandelaar op dag 42, na vijf consulten',
      bron: 'zpm-cases regie-42d; Handreiking (zes weken)',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vijfInDeTermijn, regie('2022-02-21')]
      },
    },
    {
      geval: 'nog niemand, vijftien dagen voor het einde van de termijn',
      bron: 'eigen keuze: signaal vanaf veertien dagen vooraf',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = vijfInDeTermijn
        geval.vandaag = dag('2022-02-06')
      },
    },
    {
      geval: 'regiebehandelaar op dag 43, na vier consulten',
      bron: 'normenkader N2945: de termijn loopt door bij niet meer dan vier consulten',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vijfInDeTermijn.slice(0, 4), regie('2022-02-22')]
      },
    },
    {
      geval: 'lopende zorgvraag, niet nieuw',
      bron: 'ZPM-30: bij een nieuwe zorgvraag',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.nieuw = false
        zorgvraag.consulten = vijfInDeTermijn
      },
    },
    {
      geval: 'alleen behandelconsulten',
      bron: 'ZPM-30: de termijn begint bij het eerste diagnostiekconsult',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = vijfInDeTermijn.map(({ id }) => behandeling(id.slice(2)))
      },
    },
  ],
  fout: [
    {
      geval: 'nog niemand, veertien dagen voor het einde van de termijn',
      bron: 'eigen keuze: signaal vanaf veertien dagen vooraf',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = [consult('2022-01-10')]
        geval.vandaag = dag('2022-02-07')
      },
      variant: 'signaal',
    },
    {
      geval: 'nog niemand op de laatste dag, met een enkel consult',
      bron: 'Handreiking (zes weken); pas na die dag loopt de termijn door',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = [consult('2022-01-10')]
        geval.vandaag = dag('2022-02-21')
      },
      variant: 'signaal',
    },
    {
      geval: 'nog niemand op de laatste dag',
      bron: 'Handreiking (zes weken)',
      bewerk: (geval) => {
        geval.zorgvraag.consulten = vijfInDeTermijn
        geval.vandaag = dag('2022-02-21')
      },
      variant: 'signaal',
    },
    {
      geval: 'regiebehandelaar op dag 43, na vijf consulten',
      bron: 'zpm-cases regie-43d-5consulten; normenkader N2945',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vijfInDeTermijn, regie('2022-02-22')]
      },
      variant: 'breuk',
    },
    {
      geval: 'vijfde consult op dag 42, dan pas de regiebehandelaar',
      bron: 'normenkader N2945',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vijfInDeTermijn.slice(0, 4), consult('2022-02-21'), regie('2022-02-22')]
      },
      variant: 'breuk',
    },
    {
      geval: 'behandelconsult door de regiebehandelaar telt niet',
      bron: 'ZPM-30: een diagnostiekconsult door de regiebehandelaar',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.consulten = [...vijfInDeTermijn, { ...regie('2022-02-08'), zorgsoort: 'behandeling' }]
      },
      variant: 'breuk',
    },
  ],
})
