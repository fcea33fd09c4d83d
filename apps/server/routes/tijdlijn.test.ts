import type { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import type { tijdlijn } from '../vormen/tijdlijn.ts'

type Blad = z.output<typeof tijdlijn>
let server: Awaited<ReturnType<typeof openProefserver>>
let lezer: Awaited<ReturnType<typeof server.als>>
beforeAll(async () => {
  server = await openProefserver()
  lezer = await server.als('praktijk', 'lezer')
})
afterAll(() => server.close())

interface Regel {
  readonly referentie: string
  readonly patient: string
  readonly stand: string
}

const lees = async (patient: string, rest = '') => (await lezer<Blad>('GET', `/tijdlijn/${patient}${rest}`)).json

/** The demonstration's month, declared and answered by every insurer. */
async function declareAndAnswer(): Promise<void> {
  const bureau = await server.als('praktijk', 'administratie')
  await bureau('POST', '/declaraties', { maand: '2023-03' })
  for (const betaler of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(betaler, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
  }
}

describe('ZTN-21 ZTN-24: the timeline of a patient', () => {
  it('joins the care of a number with its zorgvraag, and shows each line with every state it went through', async () => {
    await declareAndAnswer()
    const { json } = await lezer<{ rijen: readonly Regel[] }>(
      'GET',
      '/declaraties/regels?maand=2023-03&stand=afgekeurd',
    )
    const afgekeurd = json.rijen[0] ?? expect.fail('geen afgekeurde regel')
    const blad = await lees(afgekeurd.patient)
    const [set] = blad.trajecten
    expect(set?.zorgvragen.length).toBeGreaterThan(0)
    const zorg = blad.items.filter(({ soort }) => soort === 'prestaties')
    expect(zorg.reduce((som, { aantal }) => som + aantal, 0)).toBe(set?.prestaties.aantal)
    const regels = set?.regels ?? []
    const declaraties = blad.items.filter(({ soort }) => soort === 'declaratie')
    expect(regels.reduce((som, { aantal }) => som + aantal, 0)).toBe(
      declaraties.reduce((som, { aantal }) => som + aantal, 0),
    )
    expect(regels.some(({ stand }) => stand === 'afgekeurd')).toBe(true)
    const deel = declaraties
      .flatMap(({ delen }) => delen)
      .find(({ waarheen }) => waarheen?.soort === 'regel' && waarheen.id === afgekeurd.referentie)
    expect(deel?.titel.nl).toBe(`Regel ${afgekeurd.referentie}, afgekeurd`)
    expect(deel?.feiten.map(({ naam }) => naam.nl)).toContain('Werd afgekeurd')
    expect(declaraties[0]?.toestand).toBe('fout')
  })

  it('gives only what lies in the days that are asked for, whole things and no halves', async () => {
    const { json } = await lezer<{ rijen: readonly { id: string }[] }>('GET', '/patienten?aantal=1')
    const id = json.rijen[0]?.id ?? expect.fail('geen patiënt')
    const alles = await lees(id)
    const maart = await lees(id, '?van=2023-03-01&tot=2023-03-31')
    expect(maart.venster).toEqual({ van: '2023-03-01', tot: '2023-03-31' })
    expect(maart.bereik).toEqual(alles.bereik)
    for (const { van, tot } of maart.items) {
      expect(van <= '2023-03-31').toBe(true)
      expect(tot === null || tot >= '2023-03-01').toBe(true)
    }
    const ids = new Set(maart.items.map((een) => een.id))
    expect(ids.size).toBe(maart.items.length)
    expect(alles.items.map((een) => een.id)).toEqual(expect.arrayContaining([...ids]))
  })

  it('refuses a window that ends before it begins, what is no day, and a patient of another organisation', async () => {
    const { json } = await lezer<{ rijen: readonly { id: string }[] }>('GET', '/patienten?aantal=1')
    const id = json.rijen[0]?.id ?? ''
    expect((await lezer('GET', `/tijdlijn/${id}?van=2023-03-02&tot=2023-03-01`)).json).toMatchObject({
      fout: { code: 'invoer', waar: 'tot' },
    })
    expect((await lezer('GET', `/tijdlijn/${id}?van=2023-02-30`)).status).toBe(422)
    const buur = await server.als('fz-kliniek', 'beheerder')
    expect((await buur('GET', `/tijdlijn/${id}`)).status).toBe(404)
  })
})
