import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>

interface Nummer {
  readonly nummer: string
  readonly versie: number
  readonly soort: string
  readonly laatste: string
  readonly gesloten: string | null
  readonly sluitOp: string | null
}
interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: { readonly nl: string } }
}

let server: Server
let beheerder: Vraag
let zorgverlener: Vraag
let lezer: Vraag
beforeAll(async () => {
  server = await openProefserver()
  beheerder = await server.als('praktijk', 'beheerder')
  zorgverlener = await server.als('praktijk', 'zorgverlener')
  lezer = await server.als('praktijk', 'lezer')
}, 120_000)
afterAll(() => server.close())

const PATIENT = 'p001'
const nummers = async () =>
  (await lezer<{ readonly nummers: readonly Nummer[] }>('GET', `/trajecten/patient/${PATIENT}`)).json.nummers
const eerste = async (): Promise<Nummer> => {
  const [gevonden] = await nummers()
  if (gevonden === undefined) throw new Error('a patient without a number')
  return gevonden
}
const doe = <T = Fout>(vraag: Vraag, daad: object, versie: number | null, reden = 'besproken') =>
  vraag<T>('POST', `/trajecten/patient/${PATIENT}`, { daad, versie, reden })
const kijk = async (daad: object) =>
  (
    await lezer<{
      readonly stappen: readonly object[]
      readonly weigering: object | null
      readonly vraag: object | null
    }>('POST', `/trajecten/patient/${PATIENT}/voorbeeld`, { daad })
  ).json
const GEEF = { soort: 'nummer', regiebehandelaar: null, terugval: null, overgang: false }

describe('ZTN-05, ZTN-15: the life of a number over the API', () => {
  it('tells the last care on a number and the day on which it closes by itself', async () => {
    const { soort, laatste, gesloten, sluitOp } = await eerste()
    expect([soort, gesloten]).toEqual(['ggz', null])
    // 365 calendar days later, over 29 February 2024: a day earlier in the next year
    expect(new Date(`${sluitOp}T00:00Z`).valueOf() - new Date(`${laatste}T00:00Z`).valueOf()).toBe(365 * 86_400_000)
  })

  it('a preview changes nothing; the practitioner closes, a reader may not, the second of two is told', async () => {
    const { nummer, versie, laatste } = await eerste()
    const sluit = { soort: 'sluiten', nummer, dag: laatste, omdat: 'behandeling' }
    expect((await kijk(sluit)).stappen).toEqual([{ soort: 'sluit', nummer, dag: laatste, omdat: 'behandeling' }])
    expect((await eerste()).versie).toBe(versie)
    expect((await doe(lezer, sluit, versie)).status).toBe(403)
    expect((await doe(zorgverlener, sluit, versie)).status).toBe(200)
    expect((await eerste()).gesloten).toBe(laatste)
    const laat = await doe(beheerder, { soort: 'heropenen', nummer, dag: null }, versie)
    expect([laat.status, laat.json.fout.code]).toEqual([409, 'bewerkingsconflict'])
  })

  it('the question of relapse: without an answer a refusal at its own field, with one the old number is open', async () => {
    const { nummer } = await eerste()
    expect((await kijk(GEEF)).vraag).toMatchObject({ nummer, terug: '2023-04-05' })
    const zonder = await doe(zorgverlener, GEEF, null)
    expect([zonder.status, zonder.json.fout.waar]).toEqual([422, 'terugval'])
    // the route of the patient asks the same
    const oud = await beheerder<Fout>('POST', `/patienten/${PATIENT}/zorgtrajecten`, {
      regiebehandelaar: null,
      reden: '',
    })
    expect([oud.status, oud.json.fout.waar]).toEqual([422, 'terugval'])
    const met = await doe<{ readonly nummer: string }>(zorgverlener, { ...GEEF, terugval: true }, null)
    expect([met.status, met.json.nummer]).toEqual([200, nummer])
    expect((await nummers()).map(({ gesloten }) => gesloten)).toEqual([null])
  })

  it('a number that is none, and a patient that is none', async () => {
    const geen = { soort: 'sluiten', nummer: 'geen-nummer', dag: '2023-04-05', omdat: 'behandeling' }
    expect((await doe(beheerder, geen, 1)).status).toBe(422)
    const ander = { ...geen, nummer: '3f2504e0-4f89-41d3-9a0c-0305e82c3399' }
    expect((await doe(beheerder, ander, 1)).status).toBe(404)
    expect((await lezer('GET', '/trajecten/patient/niemand')).status).toBe(404)
  })
})

describe('the worklist of zorgtrajecten', () => {
  interface Werk {
    readonly vooruit: number
    readonly regels: readonly { readonly soort: string; readonly patient: string; readonly dag: string }[]
  }
  interface Afspraak {
    readonly status: string
    readonly patienten: readonly { readonly patient: string; readonly stroom: string }[]
  }
  const werk = async () => (await lezer<Werk>('GET', '/trajecten/werk')).json

  it('ZTN-15: who has an appointment on a closed number is on it; so it can be taken out', async () => {
    const { json } = await lezer<{ readonly rijen: readonly { readonly afspraak: Afspraak }[] }>(
      'GET',
      '/agenda?van=2023-04-05&tot=2023-12-31',
    )
    const wie = json.rijen.flatMap(({ afspraak: { status, patienten } }) =>
      status === 'gepland' ? patienten.filter(({ stroom }) => stroom === 'ggz') : [],
    )[0]?.patient
    if (wie === undefined) throw new Error('a demonstration without planned ggz appointments')
    const voor = await werk()
    expect(voor.vooruit).toBe(60)
    expect(voor.regels.map(({ patient }) => patient)).not.toContain(wie)
    const { json: stand } = await lezer<{ readonly nummers: readonly Nummer[] }>('GET', `/trajecten/patient/${wie}`)
    for (const { nummer, versie, laatste, gesloten } of stand.nummers) {
      if (gesloten !== null) continue
      const daad = { soort: 'sluiten', nummer, dag: laatste, omdat: 'behandeling' }
      const dicht = await zorgverlener('POST', `/trajecten/patient/${wie}`, { daad, versie, reden: '' })
      expect(dicht.status).toBe(200)
    }
    expect((await werk()).regels.filter(({ patient }) => patient === wie)).toMatchObject([{ soort: 'terugkeer' }])
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie: 'praktijk', rol: 'lezer' }),
    })
    const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
    const csv = await server.app.request('/api/uitvoer/trajectwerk.csv?soort=terugkeer', { headers: { cookie } })
    expect(csv.status).toBe(200)
    const regels = (await csv.text()).trimEnd().split('\r\n')
    expect(regels[0]).toContain('Waarom;Dag;Laatste zorg;Wat te doen')
    expect(regels).toHaveLength(1 + (await werk()).regels.filter(({ soort }) => soort === 'terugkeer').length)
  })

  it('ZTN-09: a number whose sent lines carry another startdatum is on it, with the day that it has now', async () => {
    const startdata = async () => (await werk()).regels.filter(({ soort }) => soort === 'startdatum')
    await beheerder('POST', '/declaraties', { maand: '2023-03' })
    expect(await startdata()).toEqual([])
    const { json } = await lezer<{ readonly rijen: readonly { readonly patient: string }[] }>(
      'GET',
      '/declaraties/regels?maand=2023-03',
    )
    const wie = json.rijen[0]?.patient
    const registratie = {
      soort: 'consult',
      id: 'vroeger',
      patient: wie,
      stroom: 'ggz',
      datum: '2023-02-10',
      begintijd: '09:00',
      zorgsoort: 'behandeling',
      eenheid: 'eenheid-1',
      zorgverlener: 'zv-01',
      geplandeMinuten: null,
      directeMinuten: 45,
      indirecteMinuten: null,
    }
    expect((await beheerder('PUT', '/registraties/vroeger', { registratie, verwachteVersie: 0 })).status).toBe(200)
    expect(await startdata()).toMatchObject([{ patient: wie, dag: '2023-02-10' }])
  })
})
