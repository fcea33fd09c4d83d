import { expect, test } from 'vitest'
import { diffUitgaven } from './diff-uitgaven.ts'
import { proefConsult, proefUitgave } from './proef-uitgave.ts'

const prestaties = (volledig: boolean, ...rijen: object[]) =>
  proefUitgave('prestaties', 'prestaties', { kop: { volledig }, rijen })
const oud = prestaties(false, proefConsult('CO9001', 100), proefConsult('CO9002', 200, { minuten: 30 }))

test('new, changed and ended rows of a complete official file', () => {
  const nieuw = prestaties(true, proefConsult('CO9001', 111), proefConsult('CO9003', 300, { minuten: 15 }))
  const verschil = diffUitgaven(oud, nieuw)
  expect(verschil.nieuw.map((rij) => rij.code)).toEqual(['CO9003'])
  expect(verschil.gewijzigd).toMatchObject([
    { sleutel: 'CO9001', velden: ['tariefCents'], oud: { tariefCents: 100 }, nieuw: { tariefCents: 111 } },
  ])
  expect(verschil.vervallen.map((rij) => rij.code)).toEqual(['CO9002'])
  expect(verschil.nietGenoemd).toEqual([])
})

test('an incomplete file ends nothing', () => {
  const verschil = diffUitgaven(oud, prestaties(false, proefConsult('CO9001', 100)))
  expect(verschil.vervallen).toEqual([])
  expect(verschil.nietGenoemd.map((rij) => rij.code)).toEqual(['CO9002'])
})

test('where a row comes from is no change', () => {
  const nieuw = prestaties(
    true,
    proefConsult('CO9001', 100, { zekerheid: 'waarschijnlijk', opmerking: 'anders' }),
    proefConsult('CO9002', 200, { minuten: 30, ookIn: ['proef'] }),
  )
  expect(diffUitgaven(oud, nieuw)).toEqual({
    nieuw: [],
    gewijzigd: [],
    vervallen: [],
    nietGenoemd: [],
    geldigheid: null,
  })
})
