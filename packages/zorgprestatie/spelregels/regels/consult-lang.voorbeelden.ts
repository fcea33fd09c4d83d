import { voorbeelden } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { consult, type Geval, grenzenZonder } from '../proef/basis.ts'
import { consultLang } from './consult-lang.ts'

const BRON = 'normenkader N2770; NZa: een consult van 140 minuten valt in vanaf 120'
const duurt = (directe: number) => (geval: Geval) => {
  geval.zorgvraag.consulten = [consult('2022-01-10', { directeMinuten: minutes(directe) })]
}

export const consultLangVoorbeelden = voorbeelden<Geval>(consultLang(grenzenZonder()), {
  goed: [{ geval: 'precies 120 minuten', bron: BRON, bewerk: duurt(120) }],
  fout: [{ geval: '121 minuten', bron: BRON, bewerk: duurt(121), variant: 'signaal' }],
})
