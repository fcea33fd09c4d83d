import { takeSnapshot } from '@zorgketen/rules'
import { expect, test } from 'vitest'
import { regelboek } from '../v1_0/regelboek.ts'
import { heenCodec, nieuwTerug, terugCodec } from '../v1_0/voorbeeld/codec.ts'
import { type Geval, maakGeval } from '../v1_0/voorbeeld/geval.ts'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { checkRetour } from './check-retour.ts'
import { retourLoket } from './loketten.ts'
import { openPoort } from './poort.ts'

function keur(bewerk: (geval: Geval) => void) {
  const g = maakGeval()
  bewerk(g)
  const poort = openPoort({
    loket: retourLoket(retourcodes),
    regels: regelboek,
    heen: heenCodec,
    terug: terugCodec,
    feiten: takeSnapshot({ codelijsten: g.codelijsten }, 'voorbeeld'),
    vandaag: g.vandaag,
    milieu: g.milieu,
  })
  const { header, verzekerde } = g.retour
  return checkRetour(poort, nieuwTerug('Bericht', { header, verzekerde: [verzekerde] }))
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
