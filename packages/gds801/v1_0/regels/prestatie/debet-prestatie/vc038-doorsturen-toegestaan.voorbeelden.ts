import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { doorsturenToegestaan } from './vc038-doorsturen-toegestaan.ts'

export const doorsturenToegestaanVoorbeelden = voorbeeldenVan(doorsturenToegestaan, {
  goed: [
    {
      geval: 'niet doorsturen, aan een servicebureau',
      bron: 'VC038',
      bewerk: (g) => {
        g.header.ontvangerRol = '2'
        g.debet.doorsturenToegestaan = false
      },
    },
    {
      geval: 'niet doorsturen, aan VECOZO (rol 6)',
      bron: 'VC038',
      bewerk: (g) => {
        g.header.ontvangerRol = '6'
        g.debet.doorsturenToegestaan = false
      },
    },
    {
      geval: 'het element ontbreekt',
      bron: 'VC038',
      bewerk: (g) => {
        g.debet.doorsturenToegestaan = null
      },
    },
  ],
  fout: [
    {
      geval: 'niet doorsturen, aan een zorgverzekeraar',
      bron: 'VC038',
      bewerk: (g) => {
        g.header.ontvangerRol = '3'
        g.debet.doorsturenToegestaan = false
      },
    },
    {
      geval: 'niet doorsturen, aan DJI',
      bron: 'VC038',
      bewerk: (g) => {
        g.header.ontvangerRol = '4'
        g.debet.doorsturenToegestaan = false
      },
    },
    {
      geval: 'niet doorsturen, aan een zorgkantoor',
      bron: 'VC038',
      bewerk: (g) => {
        g.header.ontvangerRol = '5'
        g.debet.doorsturenToegestaan = false
      },
    },
  ],
})
