import { expect, test } from 'vitest'
import { ApiFout, meldingVan, readFout } from './fout.ts'
import { readWat } from './gebeurtenissen.ts'

const tekst = { nl: 'ja', en: 'yes' }

test('a refusal in the shape of the server keeps its code, texts and status', () => {
  const fout = readFout(409, { fout: { code: 'bewerking.conflict', wat: tekst, doe: tekst } })
  expect(fout.status).toBe(409)
  expect(fout.melding).toEqual({ code: 'bewerking.conflict', wat: tekst, doe: tekst })
})

test.each([
  [500, null, 'web.serverfout'],
  [502, '<html>', 'web.serverfout'],
  [404, { fout: 'nee' }, 'web.onverwacht'],
  [401, {}, 'web.geen-sessie'],
])('an answer of another shape (%s) becomes a message that says what to do', (status, inhoud, code) => {
  const { melding } = readFout(status, inhoud)
  expect(melding.code).toBe(code)
  expect(melding.doe.nl).not.toBe('')
})

test('anything thrown has a message', () => {
  expect(meldingVan(new TypeError('x')).code).toBe('web.onverwacht')
  expect(meldingVan(new ApiFout({ code: 'a.b', wat: tekst, doe: tekst }, 400)).code).toBe('a.b')
})

test('an event names what changed; anything else is left alone', () => {
  expect(readWat('{"wat":"registraties"}')).toBe('registraties')
  expect(readWat('{"wat":3}')).toBeNull()
  expect(readWat('ping')).toBeNull()
})
