import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from './proef/open-proefserver.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

interface Organisaties {
  readonly organisaties: readonly {
    readonly id: string
    readonly soort: string
    readonly rollen: readonly { readonly rol: string }[]
  }[]
}

it('a practice declares its month, the payers answer, and every line has its outcome', async () => {
  const buiten = await server.als('niemand', 'lezer')
  const { json } = await buiten<Organisaties>('GET', '/organisaties')
  const aanbieders = json.organisaties.filter(({ soort }) => soort === 'aanbieder')
  expect(aanbieders.length).toBe(3)
  for (const { id } of aanbieders) {
    const vraag = await server.als(id, 'administratie')
    const voorbeeld = await vraag<{ perBetaler: { aantal: number }[] }>('GET', '/declaraties/voorbeeld?maand=2023-03')
    expect(voorbeeld.status, JSON.stringify(voorbeeld.json)).toBe(200)
    const verzonden = await vraag<{ verzonden: { bezorging: string }[] }>('POST', '/declaraties', { maand: '2023-03' })
    expect(verzonden.status, JSON.stringify(verzonden.json)).toBe(200)
    expect(verzonden.json.verzonden.map(({ bezorging }) => bezorging)).not.toContain('terzijde')
    // What stayed behind because the payer would refuse it (a double) stays behind once its twin was sent.
    const daarna = await vraag<{ perBetaler: { aantal: number }[] }>('GET', '/declaraties/voorbeeld?maand=2023-03')
    expect(daarna.json.perBetaler.map(({ aantal }) => aantal)).toEqual(voorbeeld.json.perBetaler.map(() => 0))
  }
  for (const { id } of json.organisaties.filter(({ soort }) => soort === 'betaler')) {
    const desk = await server.als(id, 'beoordelaar')
    const postvak = await desk<{ rijen: { id: string }[] }>(
      'GET',
      '/berichten?richting=in&soort=gds801&stand=ontvangen',
    )
    for (const { id: bericht } of postvak.json.rijen) {
      const voorstel = await desk('GET', `/oordelen/${bericht}/voorstel`)
      expect(voorstel.status, JSON.stringify(voorstel.json)).toBe(200)
      const gegeven = await desk<{ bezorging: string }>('POST', `/oordelen/${bericht}`)
      expect(gegeven.json.bezorging).toBe('bezorgd')
    }
  }
  for (const { id } of aanbieders) {
    const vraag = await server.als(id, 'administratie')
    const open = await vraag<{ totaal: number }>('GET', '/declaraties/regels?maand=2023-03&stand=verzonden')
    expect(open.json.totaal).toBe(0)
  }
})

interface Regelrij {
  readonly referentie: string
  readonly prestatie: string
  readonly stand: string
}

it('DFZ-10: a granted line is credited and declared again, and the payer grants both', async () => {
  const vraag = await server.als('fz-kliniek', 'administratie')
  const regels = await vraag<{ rijen: readonly Regelrij[] }>('GET', '/declaraties/regels?maand=2023-03&stand=toegekend')
  const gekozen = regels.json.rijen[0] ?? expect.fail('geen toegekende regel')
  const id = gekozen.prestatie
  const was = await vraag<{ versie: number; registratie: Record<string, unknown> }>('GET', `/registraties/${id}`)
  const registratie = { ...was.json.registratie, directeMinuten: 90, geplandeMinuten: null }
  const bewaard = await vraag('PUT', `/registraties/${id}`, { registratie, verwachteVersie: was.json.versie })
  expect(bewaard.status, JSON.stringify(bewaard.json)).toBe(200)
  const verzonden = await vraag<{ verzonden: readonly { aantal: number; bezorging: string }[] }>(
    'POST',
    '/correcties',
    {
      maand: '2023-03',
    },
  )
  expect(verzonden.json.verzonden.map(({ bezorging }) => bezorging)).toEqual(['bezorgd'])
  const desk = await server.als('dji', 'beoordelaar')
  const postvak = await desk<{ rijen: readonly { id: string; tegenpartij: string }[] }>(
    'GET',
    '/berichten?richting=in&soort=gds801&stand=ontvangen',
  )
  for (const { id: bericht, tegenpartij } of postvak.json.rijen) {
    expect(tegenpartij).toMatch(/^\d{8}$/)
    await desk('POST', `/oordelen/${bericht}`)
  }
  const daarna = await vraag<{ rijen: readonly Regelrij[] }>('GET', `/declaraties/regels?prestatie=${id}`)
  const standen = Object.groupBy(daarna.json.rijen, ({ stand }) => stand)
  expect(standen.gecrediteerd?.map(({ referentie }) => referentie)).toContain(gekozen.referentie)
  expect(daarna.json.rijen.filter(({ stand }) => stand === 'afgekeurd')).toEqual([])
})
