import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { agbVan, inZorg } from './dienstverlening/dienstproef.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>
let server: Server
let vrager: Vraag
let doener: Vraag
let arts: Vraag
beforeAll(async () => {
  server = await openProefserver()
  vrager = await server.als('praktijk', 'beheerder')
  doener = await server.als('instelling', 'beheerder')
  arts = await server.als('instelling', 'zorgverlener')
})
afterAll(() => server.close())

interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: { readonly nl: string } }
}
interface Verzoek {
  readonly id: string
  readonly versie: number
  readonly patient: string | null
  readonly zorgtraject: { readonly nummer: string; readonly startdatum: string | null } | null
}
interface Overzicht {
  readonly gevraagd: readonly (Verzoek & { readonly terug: { readonly regels: number; readonly bedrag: number } })[]
  readonly ontvangen: readonly Verzoek[]
  readonly facturen: readonly {
    readonly nummer: string
    readonly kant: string
    readonly uitkomst: string | null
    readonly regels: readonly { readonly zorgtraject: { readonly nummer: string }; readonly naam: string | null }[]
  }[]
}

const DIENST = {
  soort: 'overig',
  prestatiesoort: 'onderlinge-dienstverlening',
  id: 'dienst-1',
  stroom: 'ggz',
  datum: '2023-03-14',
  begintijd: '10:00',
  minuten: 45,
  overleg: null,
  beveiligingsniveau: null,
  afspraak: null,
}

const overzicht = async (vraag: Vraag): Promise<Overzicht> => (await vraag<Overzicht>('GET', '/dienstverlening')).json
const stel = (deel: object) =>
  vrager<Fout & { id: string; bezorgd: boolean }>('POST', '/dienstverlening/verzoeken', {
    stroom: 'ggz',
    wat: 'Psychomotorische therapie',
    geldig: { van: '2023-03-01', tot: '2023-06-30' },
    tarief: 8_500,
    ...deel,
  })

describe('ZTN-14 ZPM-16: asked, taken in, delivered, invoiced, returned', () => {
  let patient = ''
  let hier = ''
  let id = ''
  const agb = { vrager: '', doener: '' }
  beforeAll(async () => {
    agb.vrager = await agbVan(vrager)
    agb.doener = await agbVan(doener)
    patient = await inZorg(vrager)
  })

  it('asks with the own number; a code that is none, and one of the own, are refused with the field', async () => {
    const fout = await stel({ patient, uitvoerder: { agb: '1234', naam: 'Iemand' } })
    expect([fout.status, fout.json.fout.waar]).toEqual([422, 'uitvoerder'])
    const zelf = await stel({ patient, uitvoerder: { agb: agb.vrager, naam: 'Wij' } })
    expect([zelf.status, zelf.json.fout.waar]).toEqual([409, 'uitvoerder'])
    const omgekeerd = await stel({
      patient,
      uitvoerder: { agb: agb.doener, naam: 'Ggz-instelling' },
      geldig: { van: '2023-03-02', tot: '2023-03-01' },
    })
    expect([omgekeerd.status, omgekeerd.json.fout.waar]).toEqual([422, 'geldig'])
    const gevraagd = await stel({ patient, uitvoerder: { agb: agb.doener, naam: 'Ggz-instelling' } })
    expect([gevraagd.status, gevraagd.json.bezorgd]).toEqual([200, true])
    ;({ id } = gevraagd.json)
    const [rij] = (await overzicht(vrager)).gevraagd
    expect(rij?.zorgtraject?.nummer).toMatch(/^[0-9a-f-]{36}$/)
    expect((await overzicht(doener)).ontvangen[0]).toMatchObject({ id, patient: null, zorgtraject: rij?.zorgtraject })
  })

  it('the list names no person; whoever takes in sees the BSN masked, and makes a patient of it', async () => {
    const antwoord = JSON.stringify(await overzicht(doener))
    expect(antwoord).not.toMatch(/persoon|bsn/)
    expect((await arts<Fout>('GET', `/dienstverlening/verzoeken/${id}/inname`)).status).toBe(403)
    const { json: voorstel } = await doener<{
      versie: number
      persoon: { naam: string; bsn: string }
      herkend: object[]
    }>('GET', `/dienstverlening/verzoeken/${id}/inname`)
    expect(voorstel.persoon.bsn).toMatch(/^\*{7}\d{2}$/)
    const op = { verwachteVersie: voorstel.versie, keuze: { soort: 'nieuw' } }
    const gedaan = await doener<{ patient: string }>('POST', `/dienstverlening/verzoeken/${id}/inname`, op)
    expect(gedaan.status).toBe(200)
    hier = gedaan.json.patient
    expect((await overzicht(doener)).ontvangen[0]?.patient).toBe(hier)
  })

  it('the registration form is offered the request, and says the number of the asker', async () => {
    const vraag = `/dienstverlening/keuzen?patient=${hier}&datum=2023-03-14&stroom=ggz`
    const kaal = await arts<{ verzoeken: { agb: string }[]; nummer: null; reden: null }>('GET', vraag)
    expect(kaal.json).toMatchObject({ verzoeken: [{ id, agb: agb.vrager }], nummer: null, reden: null })
    const gekozen = await arts<{ nummer: object }>('GET', `${vraag}&opdrachtgever=${agb.vrager}`)
    const [rij] = (await overzicht(vrager)).gevraagd
    expect(gekozen.json.nummer).toEqual(rij?.zorgtraject)
    const ander = await arts<{ nummer: null; reden: { doe: { nl: string } } }>('GET', `${vraag}&opdrachtgever=94000099`)
    expect(ander.json.nummer).toBeNull()
    expect(ander.json.reden.doe.nl).toContain('geef er zelf geen nummer voor uit')
  })

  it('delivered care is invoiced to the asker and comes back under its number, judged as right', async () => {
    const { json: stam } = await doener<{ rijen: { id: string }[] }>('GET', '/stam/eenheid')
    const { json: mensen } = await doener<{ rijen: { id: string }[] }>('GET', '/stam/zorgverlener')
    const registratie = {
      ...DIENST,
      patient: hier,
      eenheid: stam.rijen[0]?.id,
      zorgverlener: mensen.rijen[0]?.id,
      opdrachtgever: agb.vrager,
    }
    const bewaard = await arts<Fout>('PUT', '/registraties/dienst-1', { registratie, verwachteVersie: 0 })
    expect(bewaard.json.fout).toBeUndefined()
    expect(bewaard.status).toBe(200)
    const open = await doener<{ opdrachtgevers: { agb: string; regels: { prestatie: string; tarief: number }[] }[] }>(
      'GET',
      '/dienstverlening/te-factureren?maand=2023-03',
    )
    expect(open.json.opdrachtgevers).toMatchObject([
      { agb: agb.vrager, regels: [{ prestatie: 'dienst-1', tarief: 8_500 }] },
    ])
    const opdracht = {
      maand: '2023-03',
      opdrachtgever: agb.vrager,
      termijn: 30,
      regels: [{ prestatie: 'dienst-1', tarief: null }],
    }
    expect((await arts('POST', '/dienstverlening/facturen', opdracht)).status).toBe(403)
    const gemaakt = await doener('POST', '/dienstverlening/facturen', opdracht)
    expect(gemaakt.json).toEqual({ nummer: 'D202303-0001', totaal: 8_500, bezorgd: true })
    const bij = await overzicht(vrager)
    expect(bij.gevraagd[0]?.terug).toMatchObject({ regels: 1, bedrag: 8_500 })
    expect(bij.facturen).toMatchObject([{ nummer: 'D202303-0001', kant: 'ontvangen', uitkomst: 'klopt' }])
    expect(bij.facturen[0]?.regels[0]?.zorgtraject).toEqual(bij.gevraagd[0]?.zorgtraject)
    expect((await doener('POST', '/dienstverlening/facturen', opdracht)).status).toBe(409)
  })

  it('prints the invoice in both languages without a name or BSN of a patient', async () => {
    const cookie = await inloggen('instelling', 'beheerder')
    const nl = await (
      await server.app.request('/api/dienstverlening/facturen/D202303-0001/afdruk', { headers: { cookie } })
    ).text()
    expect(nl).toContain('Factuur onderlinge dienstverlening')
    expect(nl).toContain('€ 85,00')
    expect(nl).toContain('VOORBEELD met verzonnen gegevens')
    const [eerste] = (await overzicht(vrager)).facturen[0]?.regels ?? []
    expect(nl).not.toContain(eerste?.naam ?? 'geen naam')
    const en = await server.app.request('/api/dienstverlening/facturen/D202303-0001/afdruk?taal=en', {
      headers: { cookie },
    })
    expect(await en.text()).toContain('Invoice for a service between providers')
  })

  it('the request as a file holds the person; its name and address do not, and taking it out is audited', async () => {
    const cookie = await inloggen('praktijk', 'beheerder')
    const bestand = await server.app.request(`/api/dienstverlening/verzoeken/${id}/bestand`, { headers: { cookie } })
    expect(bestand.headers.get('content-disposition')).toBe(
      `attachment; filename="dienstverleningsverzoek-${id}-1.json"`,
    )
    const tekst = await bestand.text()
    expect(JSON.parse(tekst)).toMatchObject({ formaat: 'zorgketen/dienstverleningsverzoek@1', id })
    const log = await vrager<{ rijen: { handeling: string; onderwerp: string; details: object }[] }>('GET', '/logboek')
    const rij = log.json.rijen.find(({ handeling }) => handeling === 'dienstverleningsverzoek als bestand')
    expect(rij).toMatchObject({ onderwerp: `dienstverzoek ${id}` })
    const { bsn } = JSON.parse(tekst).persoon
    expect(JSON.stringify(log.json)).not.toContain(bsn)
    const stuur = async (wie: string, inhoud: string) => {
      const antwoord = await server.app.request('/api/dienstverlening/bestanden?naam=verzoek.json', {
        method: 'POST',
        headers: { cookie: await inloggen(wie, 'beheerder'), 'content-type': 'application/octet-stream' },
        body: inhoud,
      })
      return { status: antwoord.status, json: (await antwoord.json()) as Fout & { verwerkt: string } }
    }
    expect((await stuur('instelling', tekst)).json).toMatchObject({ soort: 'verzoek', verwerkt: 'gelijk' })
    expect((await stuur('fz-kliniek', tekst)).json.fout?.code).toBe('niet-voor-ons')
    const stuk = await stuur('instelling', tekst.replace('"wat"', '"wta"'))
    expect([stuk.status, stuk.json.fout.code]).toEqual([422, 'onleesbaar'])
    expect(JSON.stringify(stuk.json)).not.toContain(bsn)
    expect((await stuur('instelling', 'geen json')).json.fout.code).toBe('onleesbaar')
  })

  it('each list can be taken out', async () => {
    for (const [wie, lijst, woord] of [
      ['praktijk', 'dienstgevraagd', 'Psychomotorische therapie'],
      ['instelling', 'dienstontvangen', 'Psychomotorische therapie'],
      ['praktijk', 'dienstfacturen', 'D202303-0001'],
    ] as const) {
      const cookie = await inloggen(wie, 'beheerder')
      const csv = await (await server.app.request(`/api/uitvoer/${lijst}.csv?taal=nl`, { headers: { cookie } })).text()
      expect(csv).toContain(woord)
    }
  })

  const inloggen = async (organisatie: string, rol: string): Promise<string> => {
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie, rol }),
    })
    return binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
})
