import { parseBsn } from '@zorgketen/values'
import { expect, it } from 'vitest'
import { GROTE_MAAND, makeGroteMaand } from './grote-maand.ts'

it('makes a month of the asked size, in which every registration has its patient, professional and unit', () => {
  const maat = { ...GROTE_MAAND, registraties: 700, patienten: 300, zorgverleners: 20 }
  const { stam, registraties } = makeGroteMaand(maat)
  expect(new Set(registraties.map(({ id }) => id)).size).toBe(700)
  expect(new Set(stam.patienten.map(({ bsn }) => bsn)).size).toBe(300)
  expect(stam.patienten.every(({ bsn }) => bsn !== null && parseBsn(bsn).ok)).toBe(true)
  const ids = (lijst: readonly { readonly id: string }[]) => new Set(lijst.map(({ id }) => id))
  const [patienten, zorgverleners, eenheden] = [stam.patienten, stam.zorgverleners, stam.eenheden].map(ids)
  for (const { patient, zorgverlener, eenheid } of registraties) {
    expect([patienten?.has(patient), zorgverleners?.has(zorgverlener), eenheden?.has(eenheid)]).toEqual([
      true,
      true,
      true,
    ])
  }
  expect(makeGroteMaand(maat)).toEqual({ stam, registraties })
})
