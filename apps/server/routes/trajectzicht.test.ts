import { judgeBericht, proposeOordeel } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatZtn } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { ANDERE_AANBIEDER, addNummers } from '../proef/tweede-nummer.ts'

interface Traject {
  readonly nummer: string
  readonly soort: string
  readonly regels: number
  readonly gevraagd: number
  readonly afgekeurd: number
  readonly toegekend: number
  readonly declaranten: readonly { readonly agb: string }[]
}
interface Lijst<T> {
  readonly rijen: readonly T[]
  readonly totaal: number
}
interface Regel {
  readonly soort: string
  readonly bedrag: number
  readonly toegekend: number
  readonly stand: string
  readonly bericht: string | null
}
interface Signaal {
  readonly persoon: string
  readonly trajecten: readonly Traject[]
  readonly samenloop: readonly { readonly soort: string; readonly reden: { readonly nl: string } }[]
}

const ACTOR: Actor = { organisatie: 'verzekeraar-9012', rol: 'beoordelaar', gebruiker: 'tester', doel: 'proef' }
const AGB_PRAKTIJK = '94906904'
const AGB_INSTELLING = '06907031'

let server: Awaited<ReturnType<typeof openProefserver>>
let desk: Awaited<ReturnType<typeof server.als>>
/** What two providers without a known contract sent: one is judged, the other waits. */
let wacht = ''
beforeAll(async () => {
  server = await openProefserver()
  for (const organisatie of ['praktijk', 'instelling']) {
    const aanbieder = await server.als(organisatie, 'administratie')
    expect((await aanbieder('POST', '/declaraties', { maand: '2023-03' })).status).toBe(200)
  }
  desk = await server.als(ACTOR.organisatie, ACTOR.rol)
  const postvak = await desk<Lijst<{ id: string; tegenpartij: string }>>(
    'GET',
    '/berichten?richting=in&soort=gds801&stand=ontvangen',
  )
  for (const { id, tegenpartij } of postvak.json.rijen) {
    if (tegenpartij === AGB_PRAKTIJK) wacht = id
    else await judgeBericht(server.plek, ACTOR, id)
  }
}, 120_000)
afterAll(() => server.close())

const nummers = async (vraag = ''): Promise<Lijst<Traject>> =>
  (await desk<Lijst<Traject>>('GET', `/trajectzicht?aantal=500${vraag}`)).json
const signalen = async (vraag = ''): Promise<Lijst<Signaal>> =>
  (await desk<Lijst<Signaal>>('GET', `/trajectzicht/signalen?${vraag}`)).json

describe('ZTN-22, ZTN-21: a payer sees all prestaties of a number together', () => {
  it('every line of every number is there, and the totals are the sums of the lines', async () => {
    const { rijen, totaal } = await nummers()
    expect(totaal).toBe(rijen.length)
    expect(totaal).toBeGreaterThan(5)
    const boek = await server.plek.opslag.read(ACTOR, (kast) => kast.oordelen.boek(AGB_INSTELLING as never))
    let regels = 0
    for (const traject of rijen) {
      const { json } = await desk<Lijst<Regel>>('GET', `/trajectzicht/${traject.nummer}/regels?aantal=500`)
      const sum = (kies: (regel: Regel) => number) => json.rijen.reduce((som, regel) => som + kies(regel), 0)
      expect(json.totaal).toBe(json.rijen.length)
      expect(traject.gevraagd).toBe(sum(({ bedrag }) => bedrag))
      expect(traject.toegekend).toBe(sum(({ toegekend }) => toegekend))
      expect(traject.afgekeurd).toBe(sum(({ stand, bedrag }) => (stand === 'afgekeurd' ? bedrag : 0)))
      expect(json.rijen.every(({ bericht }) => bericht !== null)).toBe(true)
      regels += json.totaal
    }
    expect(regels).toBe(boek.regels.length)
  })

  it('finds numbers by number, declarant and period, and says what does not fit', async () => {
    const { rijen } = await nummers()
    const [eerste] = rijen
    const nummer = eerste?.nummer ?? ''
    expect((await nummers(`&nummer=${nummer.toUpperCase()}`)).rijen).toEqual([eerste])
    expect((await nummers(`&nummer=${nummer.slice(0, 13)}`)).totaal).toBe(1)
    expect((await nummers(`&declarant=${AGB_INSTELLING}`)).totaal).toBe(rijen.length)
    expect((await nummers(`&declarant=${AGB_PRAKTIJK}`)).totaal).toBe(0)
    expect((await nummers('&van=2023-04-01')).totaal).toBe(0)
    expect((await nummers('&van=2023-03-01&tot=2023-03-31')).totaal).toBe(rijen.length)
    const fout = await desk<{ fout: { waar: string } }>('GET', '/trajectzicht?declarant=12')
    expect([fout.status, fout.json.fout.waar]).toEqual([422, 'declarant'])
    expect((await desk('GET', '/trajectzicht/geen-nummer')).status).toBe(422)
    expect((await desk('GET', '/trajectzicht/aaaaaaaa-0000-4000-8000-000000000000')).status).toBe(404)
  })

  it('shows diagnoses with their names, and no number of a person anywhere', async () => {
    const { rijen } = await nummers()
    const personen = await server.plek.opslag.read(ACTOR, async (kast) =>
      (await kast.oordelen.boek(AGB_INSTELLING as never)).regels.map(({ regel }) => regel.verzekerde.bsn ?? ''),
    )
    let genoemd = 0
    for (const { nummer } of rijen) {
      const { json } = await desk<{ diagnoses: { naam: string | null }[] }>('GET', `/trajectzicht/${nummer}`)
      genoemd += json.diagnoses.filter(({ naam }) => naam !== null).length
      const regels = await desk('GET', `/trajectzicht/${nummer}/regels?aantal=500`)
      const tekst = JSON.stringify([json, regels.json])
      for (const bsn of new Set(personen)) expect(tekst.includes(bsn), 'a BSN').toBe(false)
    }
    expect(genoemd).toBeGreaterThan(0)
  })

  it('a provider has no such book', async () => {
    const aanbieder = await server.als('praktijk', 'administratie')
    expect((await aanbieder('GET', '/trajectzicht')).json).toEqual({ rijen: [], totaal: 0 })
  })
})

describe('ZTN-17: several numbers on one person are a signal', () => {
  it('changes no judgement: the same message is judged the same with and without, and then the signal is there', async () => {
    expect((await signalen()).totaal).toBe(0)
    const zonder = await proposeOordeel(server.plek, ACTOR, wacht)
    const lijn = zonder.declaratie.regels.find((regel) => regel.soort === 'debet') ?? expect.fail('no debit line')
    const erbij = await addNummers(server.plek, ACTOR.organisatie, lijn)
    const met = await proposeOordeel(server.plek, ACTOR, wacht)
    // the receipt names the facts by their hash, and there is another declarant now: its book is not read here
    expect(met.beoordeling).toEqual(zonder.beoordeling)
    expect(met.bewijs).toEqual(zonder.bewijs)
    await judgeBericht(server.plek, ACTOR, wacht)
    const { rijen, totaal } = await signalen()
    expect(totaal).toBe(1)
    const [een] = rijen
    expect(een?.persoon).toMatch(/^\*{7}\d\d$/)
    const eigen = lijn.zorgtraject === null ? '' : formatZtn(lijn.zorgtraject)
    expect(een?.trajecten.map(({ nummer }) => nummer).toSorted()).toEqual([eigen, ...erbij.map(formatZtn)].toSorted())
  })

  it('ZTN-11, ZTN-13: at several providers is allowed; two at one declarant at the same time stand out with the reason', async () => {
    const { rijen } = await signalen('samenloop=ja')
    expect(rijen.length).toBe(1)
    expect(rijen[0]?.samenloop.map(({ soort }) => soort)).toEqual(['ggz-zelfde-declarant'])
    expect(rijen[0]?.samenloop[0]?.reden.nl).toContain(`Twee ggz-nummers tegelijk bij declarant ${ANDERE_AANBIEDER}`)
  })

  it('can be taken out as lists', async () => {
    const haal = async (lijst: string) => {
      const sessie = await server.app.request('/api/sessie', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organisatie: ACTOR.organisatie, rol: ACTOR.rol }),
      })
      const cookie = sessie.headers.get('set-cookie')?.split(';')[0] ?? ''
      const antwoord = await server.app.request(`/api/uitvoer/${lijst}`, { headers: { cookie } })
      expect(antwoord.status, lijst).toBe(200)
      return (await antwoord.text()).trim().split('\r\n')
    }
    const { totaal } = await nummers()
    expect(await haal('betalertrajecten.csv')).toHaveLength(totaal + 1)
    expect(await haal('meernummers.csv?samenloop=ja')).toHaveLength(4)
    const [{ nummer, regels } = expect.fail('no number')] = (await nummers()).rijen
    expect(await haal(`trajectregels.csv?nummer=${nummer}`)).toHaveLength(regels + 1)
  })
})
