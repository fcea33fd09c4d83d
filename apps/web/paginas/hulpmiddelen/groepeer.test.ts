import { expect, it } from 'vitest'
import type { Leesvondst } from './api.ts'
import { groepeerVondsten } from './groepeer.ts'

const vondst = (regelId: string | null, ernst: Leesvondst['ernst'], pad: string, wat = 'x'): Leesvondst => ({
  ...{ soort: regelId === null ? 'structuur' : 'regel', ernst, pad, regel: null, kolom: null },
  ...{ wat: { nl: wat, en: wat }, vondst: null, advies: null, bron: null, regelId, retourcode: null },
  onderdrukt: false,
})

it('one rule is told once, with its places in the order of the file', () => {
  const groepen = groepeerVondsten([
    vondst('VC034 a', 'afkeur', 'Verzekerde[1]'),
    vondst('VC040 b', 'afkeur', 'Verzekerde[1]'),
    vondst('VC034 a', 'afkeur', 'Verzekerde[3]'),
  ])
  expect(groepen.map(({ eerste, vondsten }) => [eerste.regelId, vondsten.map(({ pad }) => pad)])).toEqual([
    ['VC034 a', ['Verzekerde[1]', 'Verzekerde[3]']],
    ['VC040 b', ['Verzekerde[1]']],
  ])
})

it('the gravest come first, and breaks in the structure are told apart by what they say', () => {
  const groepen = groepeerVondsten([
    vondst('RC1', 'signaal', 'a'),
    vondst('RC2', 'waarschuwing', 'b'),
    vondst(null, 'fout', 'c', 'element ontbreekt'),
    vondst(null, 'fout', 'd', 'waarde te lang'),
  ])
  expect(groepen.map(({ ernst }) => ernst)).toEqual(['fout', 'fout', 'letop', 'info'])
})

it('what the official answer leaves out is not told as an error', () => {
  const [groep] = groepeerVondsten([{ ...vondst('RC3', 'afkeur', 'a'), onderdrukt: true }])
  expect(groep?.ernst).toBe('info')
})
