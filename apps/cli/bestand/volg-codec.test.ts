import { readFileSync } from 'node:fs'
import { loadLayout } from '@zorgketen/reference/load'
import { openBerichten } from '@zorgketen/usecases'
import { expect, it } from 'vitest'
import { geweigerd, maakGroot, onleesbaar } from '../proef/groot.ts'
import { maakWerkplaats } from '../proef/werkplaats.ts'
import { volgCodec } from './volg-codec.ts'

it.each([
  ['a sound message', geweigerd],
  ['one with a finding on its last line', onleesbaar],
  ['one that stops halfway', (verzekerde: string) => verzekerde.slice(0, verzekerde.indexOf('<Aantal>'))],
])('reads and writes %s as the codec itself, and tells how far it is', async (_naam, laatste) => {
  const { declaratie: codec } = openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0'))
  const told: string[] = []
  const volgend = volgCodec(codec, { voortgang: ({ nl }) => told.push(nl) })
  const bytes = readFileSync((await maakGroot(maakWerkplaats()))('b', 9_000_000, laatste))
  const heel = codec.read(bytes)
  expect(volgend.read(bytes)).toEqual(heel)
  expect(told).toEqual(['4', '8', '9'].map((mb) => `bericht lezen: ${mb} van 9 MB`))
  if (heel.bericht === null) throw new Error('no head')
  expect(Buffer.compare(volgend.write(heel.bericht), codec.write(heel.bericht))).toBe(0)
  expect(told.at(-1)).toMatch(/^bericht schrijven: verzekerde \d\.000 van \d\.\d{3}$/)
})
