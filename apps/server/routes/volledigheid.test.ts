import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

interface Antwoord {
  readonly beeld: {
    readonly tellingen: Readonly<Record<string, number>>
    readonly gebreken: readonly {
      readonly ernst: string
      readonly aantal: number
      readonly totaalBetrokken: number
      readonly betrokken: readonly { readonly register: string; readonly id: string; readonly naam: string }[]
    }[]
  }
  readonly taak: null
}

it('tells what blocks a month, who can mend it, and what to open', async () => {
  const bureau = await server.als('instelling', 'administratie')
  const { status, json } = await bureau<Antwoord>('POST', '/volledigheid', { maand: '2023-03' })
  expect(status).toBe(200)
  const { tellingen, gebreken } = json.beeld
  const { registraties = 0, alGedeclareerd = 0, geblokkeerd = 0, gereed = 0 } = tellingen
  expect(registraties).toBe(alGedeclareerd + geblokkeerd + gereed)
  expect(geblokkeerd).toBeGreaterThan(0)
  for (const gebrek of gebreken) expect(gebrek.betrokken.length).toBe(Math.min(100, gebrek.totaalBetrokken))
  const patient = gebreken.flatMap(({ betrokken }) => betrokken).find(({ register }) => register === 'patient')
  if (patient !== undefined) expect(patient.naam).not.toBe('')
})

it('after declaring, what went is no longer ready', async () => {
  const bureau = await server.als('praktijk', 'administratie')
  const voor = (await bureau<Antwoord>('POST', '/volledigheid', { maand: '2023-03' })).json.beeld.tellingen
  await bureau('POST', '/declaraties', { maand: '2023-03' })
  const na = (await bureau<Antwoord>('POST', '/volledigheid', { maand: '2023-03' })).json.beeld.tellingen
  expect([voor.alGedeclareerd, voor.registraties]).toEqual([0, na.registraties])
  expect(na.alGedeclareerd).toBeGreaterThan(0)
})
