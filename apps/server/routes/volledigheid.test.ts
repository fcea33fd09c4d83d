import type { Maand } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe('a month too large to look through while somebody waits', () => {
  interface Taak {
    readonly id: string
    readonly soort: string
    readonly stand: 'loopt' | 'klaar' | 'mislukt' | 'gestopt'
    readonly resultaat: Antwoord['beeld'] | null
  }
  type Vraag = Awaited<ReturnType<typeof server.als>>
  const endOf = async (vraag: Vraag, id: string): Promise<Taak> => {
    for (;;) {
      const { json } = await vraag<Taak>('GET', `/taken/${id}`)
      if (json.stand !== 'loopt') return json
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it('becomes a job with the same picture as its result, for this organisation only, and can be stopped', async () => {
    const bureau = await server.als('instelling', 'administratie')
    const wie = { organisatie: 'instelling', rol: 'administratie' as const }
    const eigen = await server.plek.opslag.read(wie, (kast) => kast.registraties.vanMaand('2023-03' as Maand))
    const [een] = eigen
    if (een === undefined) throw new Error('the demonstration has no registrations')
    const veel = Array.from({ length: 5001 - eigen.length }, (_, n) => ({ ...een, id: `veel-${n}` }))
    const herkomst = { op: '2023-04-05T09:00:00Z', door: 'proef', reden: 'proef' }
    await server.plek.opslag.transact(wie, (kast) => kast.registraties.laad(veel, herkomst))
    const begin = async () =>
      (await bureau<{ beeld: null; taak: Taak }>('POST', '/volledigheid', { maand: '2023-03' })).json
    const { beeld, taak } = await begin()
    expect([beeld, taak.soort, taak.stand]).toEqual([null, 'nakijken', 'loopt'])
    const ander = await server.als('praktijk', 'administratie')
    expect((await ander('GET', `/taken/${taak.id}`)).status).toBe(404)
    const klaar = await endOf(bureau, taak.id)
    expect(klaar.stand).toBe('klaar')
    const { registraties = 0, alGedeclareerd = 0, geblokkeerd = 0, gereed = 0 } = klaar.resultaat?.tellingen ?? {}
    expect([registraties, alGedeclareerd + geblokkeerd + gereed]).toEqual([5001, 5001])
    const tweede = (await begin()).taak
    await bureau('DELETE', `/taken/${tweede.id}`)
    expect(['gestopt', 'klaar']).toContain((await endOf(bureau, tweede.id)).stand)
  }, 120_000)
})
