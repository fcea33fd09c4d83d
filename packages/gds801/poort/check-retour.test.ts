import { expect, test } from 'vitest'
import { nieuwTerug } from '../v1_0/voorbeeld/codec.ts'
import { type Geval, maakGeval } from '../v1_0/voorbeeld/geval.ts'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { checkRetour } from './check-retour.ts'
import { retourLoket } from './loketten.ts'
import { poortVoor } from './test/poort-voor.ts'

const retourpoort = (g: Geval) => poortVoor(g, { loket: retourLoket(retourcodes) })

function keur(bewerk: (geval: Geval) => void) {
  const g = maakGeval()
  bewerk(g)
  const { header, verzekerde } = g.retour
  return checkRetour(retourpoort(g), nieuwTerug('Bericht', { header, verzekerde: [verzekerde] }))
}

test('a sound answer of DJI breaks no rule', () => {
  expect(keur(() => undefined)).toEqual({ meldingen: [], nietBeoordeeld: [], records: 3 })
})

test('a provider sends no answer (VC003), and a fault in the head hides the lines', () => {
  const { meldingen } = keur((g) => {
    g.retour.header.verzenderRol = '1'
    g.retour.credit.toegekendCreditBedragInclBtwNietFinancieel = 1
  })
  expect(meldingen.map(({ pad, retourcode, onderdrukt }) => [pad, retourcode, onderdrukt])).toEqual([
    ['Header', '9262', false],
    ['Verzekerde[1]/Prestatie[2]/CreditPrestatie', '9460', true],
  ])
})

test('an answer without head is judged on its lines', () => {
  const poort = retourpoort(maakGeval())
  const { verzekerde } = maakGeval().retour
  expect(checkRetour(poort, nieuwTerug('Bericht', { verzekerde: [verzekerde] }))).toMatchObject({
    meldingen: [],
    records: 2,
  })
})
