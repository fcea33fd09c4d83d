import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

const MAAND = '2023-03'

interface Regel {
  readonly referentie: string
  readonly patient: string
  readonly naam: string | null
  readonly stand: string
  readonly meldingen: readonly { readonly code: string; readonly betekenis: { readonly nl: string } | null }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<typeof server.als>>
let bureau: Vraag
let gehoord: string

beforeAll(async () => {
  server = await openProefserver()
  bureau = await server.als('praktijk', 'administratie')
  const bij = await listen('verzekeraar-9012')
  await bureau('POST', '/declaraties', { maand: MAAND })
  gehoord = await bij()
  for (const betaler of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(betaler, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
  }
})
afterAll(() => server.close())

/** Listens as a page of an organisation does; the function gives what came in until then. */
async function listen(organisatie: string): Promise<() => Promise<string>> {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol: 'lezer' }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const lijn = await server.app.request('/api/gebeurtenissen', { headers: { cookie } })
  const lezer = lijn.body?.getReader()
  let tekst = ''
  const pomp = (async () => {
    for (;;) {
      const stuk = await lezer?.read()
      if (stuk === undefined || stuk.done) return
      tekst += new TextDecoder().decode(stuk.value)
    }
  })()
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await lezer?.cancel()
    await pomp
    return tekst
  }
}

it('tells the open inbox of a payer that a declaration came in', () => {
  expect(gehoord).toContain('{"wat":"berichten"}')
})

describe('lines as people read them', () => {
  const lines = async (filter: string) =>
    (await bureau<{ rijen: Regel[] }>('GET', `/declaraties/regels?maand=${MAAND}${filter}`)).json.rijen

  it('carry the name of the patient, as the register shows it', async () => {
    const [regel] = await lines('')
    const patient = await bureau<{ keuzes: { id: string; label: string }[] }>(
      'GET',
      `/keuzes/patient?zoek=${regel?.patient}`,
    )
    expect(regel?.naam).toBe(patient.json.keuzes.find(({ id }) => id === regel?.patient)?.label)
  })

  it('carry what their return codes mean, in a list and alone, as the rule book says', async () => {
    const boek = await bureau<{ retourcodes: { code: string; betekenis: { nl: string } | null }[] }>(
      'GET',
      '/regelboek/retourcodes',
    )
    const bekend = new Map(boek.json.retourcodes.map(({ code, betekenis }) => [code, betekenis]))
    const afgekeurd = await lines('&stand=afgekeurd')
    const meldingen = afgekeurd.flatMap((regel) => regel.meldingen)
    expect(meldingen.length).toBeGreaterThan(0)
    for (const { code, betekenis } of meldingen) expect(betekenis).toEqual(bekend.get(code) ?? null)
    expect(meldingen.some(({ betekenis }) => betekenis !== null)).toBe(true)
    const een = await bureau<{ regel: Regel }>('GET', `/declaraties/regels/${afgekeurd[0]?.referentie}`)
    expect(een.json.regel).toEqual(afgekeurd[0])
  })
})

it('tells patients of one name apart by their birth date; other registers have none', async () => {
  const vraag = (register: string) =>
    bureau<{ keuzes: { id: string; geboortedatum: string | null }[] }>('GET', `/keuzes/${register}`)
  const patienten = (await vraag('patient')).json.keuzes
  expect(patienten.some(({ geboortedatum }) => /^\d{4}-\d\d-\d\d$/.test(geboortedatum ?? ''))).toBe(true)
  const [patient] = patienten.filter(({ geboortedatum }) => geboortedatum !== null)
  const zelfde = await bureau<{ keuzes: { id: string }[] }>('GET', `/keuzes/patient?zoek=${patient?.geboortedatum}`)
  expect(zelfde.json.keuzes.map(({ id }) => id)).toContain(patient?.id)
  expect((await vraag('betaler')).json.keuzes.every(({ geboortedatum }) => geboortedatum === null)).toBe(true)
})

it('a received message carries the name under which its sender stands in the register of the payer', async () => {
  const kliniek = await server.als('fz-kliniek', 'administratie')
  await kliniek('POST', '/declaraties', { maand: MAAND })
  const dji = await server.als('dji', 'lezer')
  const { json } = await dji<{ rijen: { naam: string | null; tegenpartij: string }[] }>('GET', '/berichten?richting=in')
  const [bericht] = json.rijen
  const stam = await dji<{ rijen: { id: string; label: string }[] }>('GET', '/stam/aanbieder')
  const aanbieder = stam.json.rijen.find(({ id }) => id === bericht?.tegenpartij)
  expect(aanbieder?.label).toContain(bericht?.tegenpartij)
  expect(bericht?.naam).toBe(aanbieder?.label)
})
