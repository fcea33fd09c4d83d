import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { type Proefboeking, proefCamt } from './betalingen/proef-camt.ts'

interface Factuur {
  readonly post: string
  readonly factuurnummer: string
  readonly betaler: string | null
  readonly toegekend: number
  readonly betaald: number
  readonly open: number
  readonly teVeel: number
  readonly status: string
  readonly herkomst: readonly {
    readonly betaling: string
    readonly bedrag: number
    readonly zekerheid: string
    readonly boeking: { readonly afschrift: string; readonly bestand: string } | null
    readonly specificatie: { readonly bestand: string; readonly rijen: number[] } | null
  }[]
}
interface Wachtpost {
  readonly sleutel: string
  readonly bedrag: number
  readonly voorstel: readonly { readonly post: string; readonly bedrag: number; readonly reden: { code: string } }[]
  readonly rest: { readonly bedrag: number; readonly reden: { code: string }; readonly kandidaten: unknown[] } | null
}
interface Inname {
  readonly verwerkt: string
  readonly gekoppeld: number
  readonly bedrag: number
  readonly fouten: { code: string }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let vraag: Awaited<ReturnType<typeof server.als>>
let cookie: string

/** The demonstration, declared by one institution and answered by both insurers. */
beforeAll(async () => {
  server = await openProefserver()
  vraag = await server.als('instelling', 'administratie')
  await vraag('POST', '/declaraties', { maand: '2023-03' })
  for (const betaler of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(betaler, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
  }
  cookie = await enter('instelling', 'administratie')
})
afterAll(() => server.close())

async function enter(organisatie: string, rol: string): Promise<string> {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol }),
  })
  return binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function stuur(naam: string, bytes: Uint8Array, wie = cookie): Promise<{ status: number; json: Inname }> {
  const antwoord = await server.app.request(`/api/betalingen/afschriften?naam=${naam}`, {
    method: 'POST',
    headers: { cookie: wie, 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(bytes).buffer,
  })
  return { status: antwoord.status, json: (await antwoord.json()) as Inname }
}

const boek = (naam: string, ...boekingen: Proefboeking[]) => stuur(`${naam}.xml`, proefCamt(naam, boekingen))
const facturen = async () =>
  (await vraag<{ knel: boolean; facturen: Factuur[] }>('GET', '/betalingen/facturen')).json.facturen
const wachtrij = async () => (await vraag<{ posten: Wachtpost[] }>('GET', '/betalingen/wachtrij')).json.posten
const vind = async (nummer: string) => {
  const gevonden = (await facturen()).find(({ factuurnummer }) => factuurnummer === nummer)
  if (gevonden === undefined) throw new Error(`no invoice ${nummer}`)
  return gevonden
}

const VERZEKERAAR = 'Zorgverzekeraar 9011'
const A = '202303-0001'
const B = '202303-0002'

/** Takes everything back, so that every test begins with open invoices and an empty queue. */
async function schoon(): Promise<void> {
  for (const { herkomst } of await facturen()) {
    for (const { betaling } of herkomst) await vraag('POST', '/betalingen/ongedaan', { betaling, reden: 'proef' })
  }
  const sleutels = (await wachtrij()).map(({ sleutel }) => sleutel)
  if (sleutels.length > 0) await vraag('POST', '/betalingen/terzijde', { sleutels, reden: 'proef' })
}

describe('payments of a declared and answered month', () => {
  it('starts with invoices that are open for what was granted, without a source', async () => {
    const alle = await facturen()
    expect(alle.map(({ factuurnummer }) => factuurnummer).toSorted()).toEqual([A, B])
    for (const { status, toegekend, open, betaald, herkomst } of alle) {
      expect(toegekend).toBeGreaterThan(0)
      expect([status, open, betaald, herkomst]).toEqual(['open', toegekend, 0, []])
    }
  })

  it('a booking with number and amount pays the invoice; paid has a source; the same file twice changes nothing', async () => {
    const { open, post } = await vind(A)
    const eerst = await boek('AFS-1', { cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` })
    expect(eerst.json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 1, bedrag: open })
    const betaald = await vind(A)
    expect(betaald).toMatchObject({ status: 'betaald', betaald: open, open: 0 })
    expect(betaald.herkomst).toMatchObject([
      { bedrag: open, zekerheid: 'zeker', boeking: { afschrift: 'AFS-1', bestand: 'AFS-1.xml' } },
    ])
    const regels = await vraag<{ regels: { status: string }[] }>(
      'GET',
      `/betalingen/facturen/regels?post=${encodeURIComponent(post)}`,
    )
    expect(new Set(regels.json.regels.map(({ status }) => status))).toEqual(new Set(['betaald']))
    const weer = await boek('AFS-1', { cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` })
    expect(weer.json).toMatchObject({ verwerkt: 'eerder', gekoppeld: 0 })
    // The same statement under other bytes (exported again) counts once too.
    const anders = new TextEncoder().encode(
      `${new TextDecoder().decode(proefCamt('AFS-1', [{ cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` }]))}\n`,
    )
    expect((await stuur('nogmaals.xml', anders)).json).toMatchObject({ verwerkt: 'eerder' })
    expect(await vind(A)).toMatchObject({ betaald: open })
  })

  it('an undone payment leaves the invoice open, waits, and is only made again by a person', async () => {
    const [bron] = (await vind(A)).herkomst
    const weg = await vraag('POST', '/betalingen/ongedaan', { betaling: bron?.betaling, reden: 'verkeerd' })
    expect(weg.status).toBe(200)
    expect(await vind(A)).toMatchObject({ status: 'open', betaald: 0, herkomst: [] })
    await vraag('POST', '/betalingen/zekere')
    expect(await vind(A)).toMatchObject({ status: 'open', betaald: 0 })
    const [wacht] = await wachtrij()
    expect(wacht?.voorstel).toMatchObject([{ bedrag: bron?.bedrag }])
    const weer = await vraag('POST', '/betalingen/ongedaan', { betaling: bron?.betaling, reden: '' })
    expect(weer.status).toBe(404)
    await schoon()
  })

  it('less than is due waits for a person; confirmed it is paid in part, by that person', async () => {
    const { open } = await vind(A)
    const deel = open - 5_000
    const { json } = await boek('AFS-2', { cents: deel, naam: VERZEKERAAR, tekst: `${A} gedeeltelijk` })
    expect(json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 0 })
    const [wacht] = await wachtrij()
    expect(wacht?.voorstel).toMatchObject([{ bedrag: deel, reden: { code: 'nummer-deels' } }])
    const delen = wacht?.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
    const anders = await vraag('POST', '/betalingen/bevestigen', {
      sleutel: wacht?.sleutel,
      delen: delen?.map((een) => ({ ...een, bedrag: een.bedrag - 1 })),
    })
    expect(anders.status).toBe(409)
    const goed = await vraag('POST', '/betalingen/bevestigen', { sleutel: wacht?.sleutel, delen })
    expect(goed.status).toBe(200)
    expect(await vind(A)).toMatchObject({ status: 'deels betaald', betaald: deel, open: 5_000 })
    expect((await vind(A)).herkomst).toMatchObject([{ zekerheid: 'bevestigd' }])
    expect(await wachtrij()).toEqual([])
    const rest = await boek('AFS-3', { cents: 5_000, naam: VERZEKERAAR, tekst: `rest ${A}` })
    expect(rest.json.gekoppeld).toBe(1)
    expect(await vind(A)).toMatchObject({ status: 'betaald', open: 0 })
    await schoon()
  })

  it('one booking that names two invoices and is their sum pays both', async () => {
    const [a, b] = [await vind(A), await vind(B)]
    const { json } = await boek('AFS-4', { cents: a.open + b.open, naam: VERZEKERAAR, tekst: `${A} en ${B}` })
    expect(json).toMatchObject({ gekoppeld: 2, bedrag: a.open + b.open })
    expect([(await vind(A)).status, (await vind(B)).status]).toEqual(['betaald', 'betaald'])
    await schoon()
  })

  it('more than is due is overpaid: the invoice says how much, and the rest waits', async () => {
    const { open } = await vind(A)
    await boek('AFS-5', { cents: open + 777, naam: VERZEKERAAR, tekst: A })
    const [wacht] = await wachtrij()
    expect(wacht).toMatchObject({ rest: { bedrag: 777, reden: { code: 'te-veel-betaald' } } })
    const delen = wacht?.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
    await vraag('POST', '/betalingen/bevestigen', { sleutel: wacht?.sleutel, delen })
    expect(await vind(A)).toMatchObject({ status: 'te veel betaald', betaald: open, open: 0, teVeel: 777 })
    await schoon()
  })

  it('money without number or known sender waits with candidates; a person puts it on an invoice, or sets it aside', async () => {
    const { open, post } = await vind(B)
    await boek(
      'AFS-6',
      { cents: open, naam: 'Onbekende gever', tekst: 'overboeking' },
      { cents: -95_000, naam: 'Verhuurder', tekst: 'huur april' },
    )
    const [geld, huur] = await wachtrij()
    expect(geld).toMatchObject({ bedrag: open, voorstel: [], rest: { kandidaten: [{ post }] } })
    expect(huur).toMatchObject({ bedrag: -95_000, rest: { kandidaten: [] } })
    await vraag('POST', '/betalingen/koppelen', { sleutel: geld?.sleutel, post })
    expect(await vind(B)).toMatchObject({ status: 'betaald', betaald: open })
    const leeg = await vraag('POST', '/betalingen/terzijde', { sleutels: [huur?.sleutel], reden: ' ' })
    expect(leeg.status).toBe(422)
    await vraag('POST', '/betalingen/terzijde', { sleutels: [huur?.sleutel], reden: 'huur' })
    expect(await wachtrij()).toEqual([])
    await schoon()
  })

  it('a payment specification explains a booking that names no invoice', async () => {
    const [a, b] = [await vind(A), await vind(B)]
    const bedrag = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')
    const csv = `Factuurnummer;Bedrag;Betalingskenmerk\r\n${A};${bedrag(a.open)};BET-2023-55\r\n${B};${bedrag(b.open)};BET-2023-55\r\n`
    const spec = await stuur('specificatie.csv', new TextEncoder().encode(csv))
    expect(spec.json).toMatchObject({ verwerkt: 'nieuw', soort: 'specificatie', geboekt: 2, gekoppeld: 0 })
    const { json } = await boek('AFS-7', { cents: a.open + b.open, naam: VERZEKERAAR, tekst: 'kenmerk BET-2023-55' })
    expect(json.gekoppeld).toBe(2)
    expect((await vind(A)).herkomst).toMatchObject([{ specificatie: { bestand: 'specificatie.csv', rijen: [2] } }])
    await schoon()
  })

  it('a file that does not add up, another table and another bank format are refused with what to do', async () => {
    const stuk = new TextDecoder().decode(proefCamt('AFS-8', [{ cents: 100, naam: 'x', tekst: 'y' }]))
    const saldo = await stuur('stuk.xml', new TextEncoder().encode(stuk.replace('1001.00', '1002.00')))
    expect(saldo.json).toMatchObject({ verwerkt: 'geweigerd', fouten: [{ doe: { nl: expect.any(String) } }] })
    const tabel = await stuur('lijst.csv', new TextEncoder().encode('naam;plaats\r\nJansen;Utrecht\r\n'))
    expect(tabel.status).toBe(422)
    const mt940 = await stuur('bank.sta', new TextEncoder().encode(':20:940S\n:25:NL91\n:60F:C230401EUR1,00\n'))
    expect(mt940.json).toMatchObject({ verwerkt: 'geweigerd', fouten: [{ code: 'mt940' }] })
    const voor = (await vraag<{ bestanden: unknown[] }>('GET', '/betalingen/afschriften')).json.bestanden.length
    expect(voor).toBe(8)
  })

  it('who only reads may look and not take in, confirm or bill', async () => {
    const lezer = await enter('instelling', 'lezer')
    expect((await stuur('x.xml', proefCamt('X', []), lezer)).status).toBe(403)
    const kijk = await server.als('instelling', 'lezer')
    expect((await kijk('GET', '/betalingen/facturen')).status).toBe(200)
    expect((await kijk('POST', '/betalingen/zekere')).status).toBe(403)
    const maak = { maand: '2023-03', termijn: 30, facturen: [{ patient: 'p003', regels: [] }] }
    expect((await kijk('POST', '/betalingen/particulier', maak)).status).toBe(403)
  })
})

interface TeFactureren {
  readonly patienten: readonly {
    readonly patient: string
    readonly naam: string
    readonly regels: readonly {
      readonly prestatie: string
      readonly maximum: number
      readonly maximumBuitenPakket: number
    }[]
  }[]
}

describe('invoices to people who pay themselves', () => {
  const maak = (patient: string, regels: readonly object[], termijn = 30) =>
    vraag<{ facturen: { nummer: string; totaal: number }[]; fout?: { wat: { nl: string } } }>(
      'POST',
      '/betalingen/particulier',
      { maand: '2023-03', termijn, facturen: [{ patient, regels }] },
    )

  it('offers care that no payer was asked for, bills it once and at most at the maximum tariff (ZPM-09)', async () => {
    const { json } = await vraag<TeFactureren>('GET', '/betalingen/particulier?maand=2023-03')
    const [eerste] = json.patienten
    const [regel] = eerste?.regels ?? []
    if (eerste === undefined || regel === undefined) throw new Error('the demonstration has nothing to bill')
    // NZa tariff 2023 of niet-basispakketzorg consult: € 124,16 (zpm.md).
    expect(regel.maximumBuitenPakket).toBe(12_416)
    const keuze = { soort: 'prestatie', prestatie: regel.prestatie, reden: 'niet-basispakket', tarief: 12_416 }
    const teHoog = await maak(eerste.patient, [{ ...keuze, tarief: 12_417 }])
    expect(teHoog.status).toBe(422)
    const gemaakt = await maak(eerste.patient, [keuze])
    expect(gemaakt.json.facturen).toMatchObject([{ nummer: 'P202303-0001', totaal: 12_416 }])
    expect((await maak(eerste.patient, [keuze])).status).toBe(422)
    const na = await vraag<TeFactureren>('GET', '/betalingen/particulier?maand=2023-03')
    const over = na.json.patienten.flatMap(({ regels }) => regels.map(({ prestatie }) => prestatie))
    expect(over).not.toContain(regel.prestatie)
  })

  it('bills a missed appointment at the own tariff, once, in its own month', async () => {
    const noShow = { soort: 'no-show', dag: '2023-03-14', begintijd: '10:00', zorgverlener: 'zv-01', tarief: 4_500 }
    expect((await maak('p003', [{ ...noShow, dag: '2023-02-14' }])).status).toBe(422)
    expect((await maak('p003', [noShow])).json.facturen).toMatchObject([{ nummer: 'P202303-0002', totaal: 4_500 }])
    expect((await maak('p003', [noShow])).status).toBe(422)
    const na = await vraag<{ noShowTarief: number; vorigeTermijn: number }>(
      'GET',
      '/betalingen/particulier?maand=2023-03',
    )
    expect(na.json).toMatchObject({ noShowTarief: 4_500, vorigeTermijn: 30 })
  })

  it('prints in Dutch and English what a patient understands, and nothing of a BSN', async () => {
    const lees = async (taal: string) => {
      const pad = `/api/betalingen/particulier/P202303-0002/afdruk?taal=${taal}`
      return (await server.app.request(pad, { headers: { cookie } })).text()
    }
    const [nl, en] = [await lees('nl'), await lees('en')]
    expect(nl).toContain('Gemiste afspraak')
    expect(nl).toContain('NL91 ABNA 0417 1643 00')
    expect(en).toContain('Missed appointment')
    expect(`${nl}${en}`).not.toMatch(/\b\d{9}\b/)
    const weg = await server.app.request('/api/betalingen/particulier/P9/afdruk', { headers: { cookie } })
    expect(weg.status).toBe(404)
  })

  it('is paid by a booking with its number, and then has a source', async () => {
    await boek('AFS-20', { cents: 4_500, naam: 'J. Voorbeeld', tekst: 'factuur P202303-0002' })
    expect(await vind('P202303-0002')).toMatchObject({
      betaler: null,
      status: 'betaald',
      herkomst: [{ zekerheid: 'zeker', boeking: { afschrift: 'AFS-20' } }],
    })
    expect(await vind('P202303-0001')).toMatchObject({ status: 'open', open: 12_416 })
  })
})

it('payments that no longer fit what was granted are shown, and stop new matches until they were looked at', async () => {
  const { post } = await vind(A)
  const actor = { organisatie: 'instelling', rol: 'administratie', gebruiker: 'proef', doel: 'proef' } as const
  const { json } = await vraag<{ regels: { referentie: string; toegekend: number }[] }>(
    'GET',
    `/betalingen/facturen/regels?post=${encodeURIComponent(post)}`,
  )
  const [eerste] = json.regels
  const referentie = eerste?.referentie ?? ''
  const bedrag = (eerste?.toegekend ?? 0) + 1_000
  await server.plek.opslag.transact(actor, (kast) =>
    kast.betalingen.bewaarBetalingen([
      {
        id: 'te-veel',
        afschrift: '',
        boeking: '',
        factuurnummer: A,
        betaler: null,
        bedrag: bedrag as never,
        zekerheid: 'zeker',
        dag: 19_000 as never,
        door: 'proef',
        ongedaan: null,
        bron: {
          post,
          toerekeningen: [{ referentie, bedrag }],
          bron: { boeking: null, specificatie: null, bevestigd: null },
          reden: { code: 'nummer-en-bedrag', tekst: { nl: 'proef', en: 'test' } },
        },
      },
    ]),
  )
  const stand = await vraag<{ knel: boolean }>('GET', '/betalingen/facturen')
  expect(stand.json.knel).toBe(true)
  expect(await vind(A)).toMatchObject({ status: 'te veel betaald', teVeel: 1_000 })
  expect((await vraag<{ knel: boolean }>('GET', '/betalingen/wachtrij')).json.knel).toBe(true)
  // A statement is still taken in and kept; it is matched when the books fit again.
  const later = await boek('AFS-30', { cents: 12_416, naam: 'J. Voorbeeld', tekst: 'P202303-0001' })
  expect(later.json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 0 })
  await vraag('POST', '/betalingen/ongedaan', { betaling: 'te-veel', reden: 'proef' })
  await vraag('POST', '/betalingen/zekere')
  expect(await vind('P202303-0001')).toMatchObject({ status: 'betaald' })
})
