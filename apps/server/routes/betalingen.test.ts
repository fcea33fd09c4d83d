import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { A, B, type Betaalproef, openBetaalproef, VERZEKERAAR } from './betalingen/betaalproef.ts'
import { proefCamt } from './betalingen/proef-camt.ts'

let proef: Betaalproef
beforeAll(async () => {
  proef = await openBetaalproef()
})
afterAll(() => proef.server.close())

describe('payments of a declared and answered month', () => {
  it('starts with invoices that are open for what was granted, without a source', async () => {
    const alle = await proef.facturen()
    expect(alle.map(({ factuurnummer }) => factuurnummer).toSorted()).toEqual([A, B])
    for (const { status, toegekend, open, betaald, herkomst } of alle) {
      expect(toegekend).toBeGreaterThan(0)
      expect([status, open, betaald, herkomst]).toEqual(['open', toegekend, 0, []])
    }
  })

  it('a booking with number and amount pays the invoice; paid has a source; the same file twice changes nothing', async () => {
    const { open, post } = await proef.vind(A)
    const eerst = await proef.boek('AFS-1', { cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` })
    expect(eerst.json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 1, bedrag: open })
    const betaald = await proef.vind(A)
    expect(betaald).toMatchObject({ status: 'betaald', betaald: open, open: 0 })
    expect(betaald.herkomst).toMatchObject([
      { bedrag: open, zekerheid: 'zeker', boeking: { afschrift: 'AFS-1', bestand: 'AFS-1.xml' } },
    ])
    const regels = await proef.vraag<{ rijen: { status: string }[]; totaal: number }>(
      'GET',
      `/betalingen/facturen/regels?post=${encodeURIComponent(post)}`,
    )
    expect(new Set(regels.json.rijen.map(({ status }) => status))).toEqual(new Set(['betaald']))
    const { totaal } = regels.json
    const einde = await proef.vraag<{ rijen: object[] }>(
      'GET',
      `/betalingen/facturen/regels?post=${encodeURIComponent(post)}&vanaf=${totaal - 2}`,
    )
    expect(einde.json).toMatchObject({ totaal, rijen: regels.json.rijen.slice(-2) })
    expect((await proef.vraag('GET', '/betalingen/facturen/regels?post=geen')).status).toBe(404)
    const weer = await proef.boek('AFS-1', { cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` })
    expect(weer.json).toMatchObject({ verwerkt: 'eerder', gekoppeld: 0 })
    // The same statement under other bytes (exported again) counts once too.
    const anders = new TextEncoder().encode(
      `${new TextDecoder().decode(proefCamt('AFS-1', [{ cents: open, naam: VERZEKERAAR, tekst: `Betaling ${A}` }]))}\n`,
    )
    expect((await proef.stuur('nogmaals.xml', anders)).json).toMatchObject({ verwerkt: 'eerder' })
    expect(await proef.vind(A)).toMatchObject({ betaald: open })
  })

  it('an undone payment leaves the invoice open, waits, and is only made again by a person', async () => {
    const [bron] = (await proef.vind(A)).herkomst
    const weg = await proef.vraag('POST', '/betalingen/ongedaan', { betaling: bron?.betaling, reden: 'verkeerd' })
    expect(weg.status).toBe(200)
    expect(await proef.vind(A)).toMatchObject({ status: 'open', betaald: 0, herkomst: [] })
    await proef.vraag('POST', '/betalingen/zekere')
    expect(await proef.vind(A)).toMatchObject({ status: 'open', betaald: 0 })
    const [wacht] = await proef.wachtrij()
    expect(wacht?.voorstel).toMatchObject([{ bedrag: bron?.bedrag }])
    const weer = await proef.vraag('POST', '/betalingen/ongedaan', { betaling: bron?.betaling, reden: 'nog eens' })
    expect(weer.status).toBe(404)
    await proef.schoon()
  })

  it('less than is due waits for a person; confirmed it is paid in part, by that person', async () => {
    const { open } = await proef.vind(A)
    const deel = open - 5_000
    const { json } = await proef.boek('AFS-2', { cents: deel, naam: VERZEKERAAR, tekst: `${A} gedeeltelijk` })
    expect(json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 0 })
    const [wacht] = await proef.wachtrij()
    expect(wacht?.voorstel).toMatchObject([{ bedrag: deel, reden: { code: 'nummer-deels' } }])
    const delen = wacht?.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
    const anders = await proef.vraag('POST', '/betalingen/bevestigen', {
      sleutel: wacht?.sleutel,
      delen: delen?.map((een) => ({ ...een, bedrag: een.bedrag - 1 })),
    })
    expect(anders.status).toBe(409)
    const goed = await proef.vraag('POST', '/betalingen/bevestigen', { sleutel: wacht?.sleutel, delen })
    expect(goed.status).toBe(200)
    expect(await proef.vind(A)).toMatchObject({ status: 'deels betaald', betaald: deel, open: 5_000 })
    expect((await proef.vind(A)).herkomst).toMatchObject([{ zekerheid: 'bevestigd' }])
    expect(await proef.wachtrij()).toEqual([])
    const rest = await proef.boek('AFS-3', { cents: 5_000, naam: VERZEKERAAR, tekst: `rest ${A}` })
    expect(rest.json.gekoppeld).toBe(1)
    expect(await proef.vind(A)).toMatchObject({ status: 'betaald', open: 0 })
    await proef.schoon()
  })

  it('one booking that names two invoices and is their sum pays both', async () => {
    const [a, b] = [await proef.vind(A), await proef.vind(B)]
    const { json } = await proef.boek('AFS-4', { cents: a.open + b.open, naam: VERZEKERAAR, tekst: `${A} en ${B}` })
    expect(json).toMatchObject({ gekoppeld: 2, bedrag: a.open + b.open })
    expect([(await proef.vind(A)).status, (await proef.vind(B)).status]).toEqual(['betaald', 'betaald'])
    await proef.schoon()
  })

  it('more than is due is overpaid: the invoice says how much, and the rest waits', async () => {
    const { open } = await proef.vind(A)
    await proef.boek('AFS-5', { cents: open + 777, naam: VERZEKERAAR, tekst: A })
    const [wacht] = await proef.wachtrij()
    expect(wacht).toMatchObject({ rest: { bedrag: 777, reden: { code: 'te-veel-betaald' } } })
    const delen = wacht?.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
    await proef.vraag('POST', '/betalingen/bevestigen', { sleutel: wacht?.sleutel, delen })
    expect(await proef.vind(A)).toMatchObject({ status: 'te veel betaald', betaald: open, open: 0, teVeel: 777 })
    await proef.schoon()
  })

  it('money without number or known sender waits with candidates; a person puts it on an invoice, or sets it aside', async () => {
    const { open, post } = await proef.vind(B)
    await proef.boek(
      'AFS-6',
      { cents: open, naam: 'Onbekende gever', tekst: 'overboeking' },
      { cents: -95_000, naam: 'Verhuurder', tekst: 'huur april' },
    )
    const [geld, huur] = await proef.wachtrij()
    expect(geld).toMatchObject({ bedrag: open, voorstel: [], rest: { kandidaten: [{ post }] } })
    expect(huur).toMatchObject({ bedrag: -95_000, rest: { kandidaten: [] } })
    await proef.vraag('POST', '/betalingen/koppelen', { sleutel: geld?.sleutel, post })
    expect(await proef.vind(B)).toMatchObject({ status: 'betaald', betaald: open })
    expect((await proef.vind(B)).herkomst).toMatchObject([{ reden: { nl: 'Met de hand gekoppeld.' } }])
    const leeg = await proef.vraag('POST', '/betalingen/terzijde', { sleutels: [huur?.sleutel], reden: ' ' })
    expect(leeg.status).toBe(422)
    await proef.vraag('POST', '/betalingen/terzijde', { sleutels: [huur?.sleutel], reden: 'huur' })
    expect(await proef.wachtrij()).toEqual([])
    // What was set aside is shown with its reason, and can be put back.
    const ligt = (await proef.terzijde()).find(({ bedrag }) => bedrag === -95_000)
    expect(ligt).toMatchObject({ bedrag: -95_000, reden: 'huur', door: expect.any(String), op: '2023-04-05' })
    expect(ligt?.boeking).toMatchObject({ tegenpartij: 'Verhuurder', bestand: 'AFS-6.xml' })
    expect((await proef.vraag('POST', '/betalingen/ongedaan', { betaling: ligt?.betaling, reden: '  ' })).status).toBe(
      422,
    )
    await proef.vraag('POST', '/betalingen/ongedaan', { betaling: ligt?.betaling, reden: 'hoort bij een declaratie' })
    expect((await proef.terzijde()).filter(({ reden }) => reden === 'huur')).toEqual([])
    expect(await proef.wachtrij()).toMatchObject([{ sleutel: huur?.sleutel, bedrag: -95_000 }])
    await proef.schoon()
  })

  it('a payment specification explains a booking that names no invoice', async () => {
    const [a, b] = [await proef.vind(A), await proef.vind(B)]
    const bedrag = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')
    const csv = `Factuurnummer;Bedrag;Betalingskenmerk\r\n${A};${bedrag(a.open)};BET-2023-55\r\n${B};${bedrag(b.open)};BET-2023-55\r\n`
    const spec = await proef.stuur('specificatie.csv', new TextEncoder().encode(csv))
    expect(spec.json).toMatchObject({ verwerkt: 'nieuw', soort: 'specificatie', geboekt: 2, gekoppeld: 0 })
    const { json } = await proef.boek('AFS-7', {
      cents: a.open + b.open,
      naam: VERZEKERAAR,
      tekst: 'kenmerk BET-2023-55',
    })
    expect(json.gekoppeld).toBe(2)
    expect((await proef.vind(A)).herkomst).toMatchObject([
      { specificatie: { bestand: 'specificatie.csv', rijen: [2] } },
    ])
    await proef.schoon()
  })

  it('a specification under other headings asks which column is what, and is read as a person says', async () => {
    const { open } = await proef.vind(A)
    const bedrag = (open / 100).toFixed(2).replace('.', ',')
    const csv = new TextEncoder().encode(`Nota;Uitgekeerd;Ons kenmerk\r\n${A};${bedrag};K-2023-77\r\n`)
    const eerst = await proef.stuur('eigen-koppen.csv', csv)
    expect(eerst.json).toMatchObject({ verwerkt: 'koppelen', geboekt: 0 })
    expect(eerst.json.koppelen).toMatchObject({
      koppen: ['Nota', 'Uitgekeerd', 'Ons kenmerk'],
      voorbeelden: [[A, bedrag, 'K-2023-77']],
    })
    const nodig = eerst.json.koppelen?.velden.filter(({ verplicht }) => verplicht)
    expect(nodig?.map(({ veld, kop }) => [veld, kop])).toEqual([
      ['factuurnummer', null],
      ['bedrag', null],
    ])
    const koppeling = { factuurnummer: 'Nota', bedrag: 'Uitgekeerd', kenmerk: 'Ons kenmerk' }
    const onbekend = await proef.stuur('eigen-koppen.csv', csv, { koppeling: { ...koppeling, bedrag: 'Betaald' } })
    expect(onbekend.status).toBe(422)
    const goed = await proef.stuur('eigen-koppen.csv', csv, { koppeling })
    expect(goed.json).toMatchObject({ verwerkt: 'nieuw', soort: 'specificatie', geboekt: 1, koppelen: null })
    const { json } = await proef.boek('AFS-77', { cents: open, naam: VERZEKERAAR, tekst: 'K-2023-77' })
    expect(json.gekoppeld).toBe(1)
    await proef.schoon()
  })

  it('a file that does not add up, another table and another bank format are refused with what to do', async () => {
    const stuk = new TextDecoder().decode(proefCamt('AFS-8', [{ cents: 100, naam: 'x', tekst: 'y' }]))
    const saldo = await proef.stuur('stuk.xml', new TextEncoder().encode(stuk.replace('1001.00', '1002.00')))
    expect(saldo.json).toMatchObject({ verwerkt: 'geweigerd', fouten: [{ doe: { nl: expect.any(String) } }] })
    const tabel = await proef.stuur('lijst.csv', new TextEncoder().encode('naam;plaats\r\nJansen;Utrecht\r\n'))
    expect(tabel.json).toMatchObject({ verwerkt: 'koppelen', geboekt: 0 })
    const mt940 = await proef.stuur('bank.sta', new TextEncoder().encode(':20:940S\n:25:NL91\n:60F:C230401EUR1,00\n'))
    expect(mt940.json).toMatchObject({ verwerkt: 'geweigerd', fouten: [{ code: 'mt940' }] })
    const voor = (await proef.vraag<{ bestanden: unknown[] }>('GET', '/betalingen/afschriften')).json.bestanden.length
    expect(voor).toBe(10)
  })

  it('who only reads may look and not take in, confirm or bill', async () => {
    const lezer = await proef.enter('instelling', 'lezer')
    expect((await proef.stuur('x.xml', proefCamt('X', []), { wie: lezer })).status).toBe(403)
    const kijk = await proef.server.als('instelling', 'lezer')
    expect((await kijk('GET', '/betalingen/facturen')).status).toBe(200)
    expect((await kijk('POST', '/betalingen/zekere')).status).toBe(403)
    const maak = { maand: '2023-03', termijn: 30, facturen: [{ patient: 'p003', regels: [] }] }
    expect((await kijk('POST', '/betalingen/particulier', maak)).status).toBe(403)
  })
})
