import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { ELDERS, KLINIEK, plaatsIemand, SKN } from '../proef/plaats-iemand.ts'
import type { Plaatsingsregel } from '../proef/plaatsingsregel.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>
interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: { readonly nl: string } }
}
interface Gedaan {
  readonly gevolg: string
  readonly patient: string
  readonly ggz: string | null
  readonly opmerkingen: readonly { readonly nl: string }[]
}
interface Traject {
  readonly document: {
    readonly startdatum: string
    readonly gesloten: string | null
    readonly sluitreden?: string | null
    readonly plaatsing: string
    readonly patient: string
  }
}

let server: Server
let kliniek: Vraag
let instelling: Vraag
beforeAll(async () => {
  server = await openProefserver()
  await plaatsIemand(server)
  await plaatsIemand(server, { bij: [{ besluit: '990100003', declarant: ELDERS, settings: ['fz-klinisch'] }] })
  kliniek = await server.als('fz-kliniek', 'administratie')
  instelling = await server.als('instelling', 'administratie')
})
afterAll(() => server.close())

const berichten = async (wie: Vraag): Promise<readonly Plaatsingsregel[]> =>
  (await wie<{ rijen: Plaatsingsregel[] }>('GET', '/plaatsingen')).json.rijen
const neemIn = (wie: Vraag, { kenmerk, versie }: Plaatsingsregel, deel: object = {}) =>
  wie<Fout & Gedaan>('POST', `/plaatsingen/een/${kenmerk}/innemen`, {
    verwachteVersie: versie,
    patient: null,
    zorgLooptDoor: false,
    ...deel,
  })
const stuurBestand = async (organisatie: string, tekst: string) => {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol: 'administratie' }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const antwoord = await server.app.request('/api/plaatsingen/bestand?naam=bericht.json', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: tekst,
  })
  return { status: antwoord.status, json: (await antwoord.json()) as Fout & { nieuw: boolean; kenmerk: string } }
}
const patientenZonderSkn = (organisatie: string): Promise<readonly string[]> =>
  server.plek.opslag.read({ organisatie, rol: 'beheerder' }, async (kast) =>
    (await kast.registers.actueel('patient'))
      .filter(({ inhoud }) => (inhoud as { skn: string | null }).skn === null)
      .map(({ id }) => id),
  )

describe('DFZ-19 the provider takes the plaatsingsbericht in', () => {
  const een = async (wie: Vraag, kenmerk: string): Promise<Plaatsingsregel> => {
    const gevonden = (await berichten(wie)).find((regel) => regel.kenmerk === kenmerk)
    if (gevonden === undefined) throw new Error(kenmerk)
    return gevonden
  }

  it('of an SKN that nobody has it asks who it is', async () => {
    expect((await kliniek('GET', '/plaatsingen/telling')).json).toEqual({ teDoen: 1 })
    const regel = await een(kliniek, '990100001-1')
    expect(regel).toMatchObject({ vraagtWie: true, gevolg: null })
    const { status, json } = await neemIn(kliniek, regel)
    expect([status, json.fout.waar]).toEqual([422, 'patient'])
    expect(json.fout.wat.nl).not.toContain(SKN)
  })

  it('a patient with another SKN is refused; the right one gets SKN, plaatsing and number', async () => {
    const regel = await een(kliniek, '990100001-1')
    expect((await neemIn(kliniek, regel, { patient: 'c001' })).json.fout.wat.nl).toContain('ander SKN')
    const nieuw = {
      id: null,
      naam: { initialen: 'F.', roepnaam: null, voorvoegsels: null, achternaam: 'Verzonnen' },
      geboortedatum: '1990-01-01',
      bsn: null,
      zonderBsn: 'nog niet bekend',
      skn: null,
      privacy: false,
      verzekering: null,
    }
    const patient = (await kliniek<{ id: string }>('POST', '/patienten', nieuw)).json.id
    const gedaan = await neemIn(kliniek, regel, { patient })
    expect(gedaan).toMatchObject({ status: 200, json: { gevolg: 'nieuw', patient } })
    expect(gedaan.json.opmerkingen.map(({ nl }) => nl)).toEqual([expect.stringContaining('DJI niet als betaler')])
    const traject = (await kliniek<Traject>('GET', `/stam/zorgtraject/${regel.nummer}`)).json.document
    expect(traject).toMatchObject({
      patient,
      startdatum: '2023-01-16',
      gesloten: null,
      plaatsing: '990100001',
      soort: 'fz',
    })
    const plaats = await kliniek<{ document: object }>('GET', '/stam/plaatsing/990100001')
    expect(plaats.json.document).toMatchObject({
      declarant: KLINIEK,
      zorgtraject: regel.nummer,
      startdatum: '2023-01-16',
    })
  })

  it('twice changes nothing', async () => {
    expect((await kliniek('GET', '/plaatsingen/telling')).json).toEqual({ teDoen: 0 })
    const regel = await een(kliniek, '990100001-1')
    expect(regel).toMatchObject({ stand: 'ingenomen', gevolg: null })
    expect((await neemIn(kliniek, regel)).json).toMatchObject({ gevolg: 'al-ingenomen' })
    const { json } = await kliniek<{ versie: number }>('GET', `/stam/zorgtraject/${regel.nummer}`)
    expect(json.versie).toBe(1)
  })

  it('a stale page is a conflict', async () => {
    const regel = await een(instelling, '990100002-1')
    const [patient] = await patientenZonderSkn('instelling')
    expect((await neemIn(instelling, { ...regel, versie: regel.versie + 1 }, { patient })).status).toBe(409)
    expect((await neemIn(instelling, regel, { patient })).json).toMatchObject({ gevolg: 'nieuw' })
  })

  it('as a file: the same message is not new, a changed one is refused with the fields that differ', async () => {
    const haal = async (kenmerk: string) => {
      const binnen = await server.app.request('/api/sessie', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organisatie: 'dji', rol: 'beheerder' }),
      })
      const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
      const antwoord = await server.app.request(`/api/fzregister/berichten/${kenmerk}.json`, { headers: { cookie } })
      expect(antwoord.headers.get('content-disposition')).toBe(
        `attachment; filename="plaatsingsbericht-${kenmerk}.json"`,
      )
      return antwoord.text()
    }
    const tekst = await haal('990100001-1')
    expect(JSON.parse(tekst)).toMatchObject({ formaat: 'zorgketen/plaatsingsbericht@1', milieu: 'T', sluiting: null })
    expect(await stuurBestand('fz-kliniek', tekst)).toMatchObject({ status: 200, json: { nieuw: false } })
    const anders = tekst.replace('"2023-01-16"', '"2023-01-17"').replace(SKN, '99123457')
    const { status, json } = await stuurBestand('fz-kliniek', anders)
    expect(status).toBe(422)
    expect(json.fout.wat.nl).toMatch(/andere waarde voor .*SKN/)
    expect(json.fout.wat.nl).not.toMatch(/9912345/)
    expect((await stuurBestand('fz-kliniek', await haal('990100003-1'))).json.fout.code).toBe('niet-voor-ons')
    expect((await stuurBestand('fz-kliniek', '{"formaat":')).json.fout.code).toBe('onleesbaar')
    expect((await stuurBestand('fz-kliniek', tekst.replace('"T"', '"P"'))).json.fout.code).toBe('milieu')
  })
})

describe('ZTN-08 DJI ended the titel', () => {
  beforeAll(async () => {
    const dji = await server.als('dji', 'beheerder')
    const [regel] = await berichten(kliniek)
    const einde = { waarom: 'titel', dag: '2023-04-03', verwachteVersie: 2, reden: 'beslissing van de rechter' }
    expect((await dji('POST', `/fzregister/een/${regel?.nummer}/beeindigen`, einde)).status).toBe(200)
  })

  it('the clinic takes it in: number and titel end there too', async () => {
    const regel = (await berichten(kliniek)).find(({ sluiting }) => sluiting !== null)
    expect(regel).toMatchObject({ kenmerk: '990100001-2', gevolg: 'sluit', laatste: null })
    if (regel === undefined) return
    expect((await neemIn(kliniek, regel)).json).toMatchObject({ gevolg: 'sluit', ggz: null })
    const { document } = (await kliniek<Traject>('GET', `/stam/zorgtraject/${regel.nummer}`)).json
    expect(document).toMatchObject({ gesloten: '2023-04-03', sluitreden: 'titel', startdatum: '2023-01-16' })
    const plaats = await kliniek<{ document: { titel: object } }>('GET', '/stam/plaatsing/990100001')
    expect(plaats.json.document.titel).toEqual({ van: '2023-02-01', tot: '2023-04-03' })
  })

  it('where care goes on a ggz number opens in the same step', async () => {
    const regel = (await berichten(instelling)).find(({ sluiting }) => sluiting !== null)
    if (regel === undefined) throw new Error('no closing')
    const { json } = await neemIn(instelling, regel, { zorgLooptDoor: true })
    expect(json).toMatchObject({ gevolg: 'sluit', ggz: expect.any(String) })
    const { document } = (await instelling<Traject>('GET', `/stam/zorgtraject/${json.ggz}`)).json
    expect(document).toMatchObject({ soort: 'ggz', patient: json.patient, gesloten: null })
    expect((await instelling<Traject>('GET', `/stam/zorgtraject/${regel.nummer}`)).json.document.gesloten).toBe(
      '2023-04-03',
    )
  })
})
