import { expect, test } from 'vitest'
import { ApiFout } from '../../api/fout.ts'
import type { Inname } from './api.ts'
import { zegFout, zegInname } from './inleesuitslag.ts'

const inname = (deel: Partial<Inname>): Inname => ({
  naam: 'maart.xml',
  soort: 'afschrift',
  verwerkt: 'nieuw',
  geboekt: 3,
  gekoppeld: 2,
  bedrag: 123_456,
  wacht: 1,
  fouten: [],
  koppelen: null,
  ...deel,
})

test('a statement says what was read, what was matched and what waits', () => {
  const { goed } = zegInname(inname({})) as { goed: { nl: string; en: string } }
  expect(goed.nl).toMatch(/^3 boekingen gelezen; 2 zeker gekoppeld \(€\s1\.234,56\), 1 te verwerken\.$/)
  expect(goed.en).toMatch(/^3 bookings read; 2 matched for certain/)
})

test('one row of a specification is one row', () => {
  expect(zegInname(inname({ soort: 'specificatie', geboekt: 1 }))).toMatchObject({
    goed: { nl: expect.stringMatching(/^1 rij gelezen/) },
  })
})

test('the same file a second time changes nothing and says so', () => {
  expect(zegInname(inname({ verwerkt: 'eerder' }))).toMatchObject({
    bevindingen: [{ code: 'betaling.eerder', ernst: 'info' }],
  })
})

test('a refused file keeps every fault with what to do', () => {
  const t = { nl: 'x', en: 'y' }
  const fouten = [
    { code: 'saldo', waar: t, wat: t, verwacht: t, doe: t },
    { code: 'post', waar: t, wat: t, verwacht: t, doe: t },
  ]
  const { bevindingen } = zegInname(inname({ verwerkt: 'geweigerd', fouten })) as { bevindingen: unknown[] }
  expect(bevindingen).toMatchObject(fouten.map((fout) => ({ ...fout, ernst: 'fout' })))
})

test('an error of the server keeps its words', () => {
  const melding = { code: 'onleesbaar', wat: { nl: 'geen kolom', en: 'no column' }, doe: { nl: 'a', en: 'b' } }
  expect(zegFout(new ApiFout(melding, 422))).toMatchObject({ bevindingen: [{ code: 'onleesbaar', ernst: 'fout' }] })
})
