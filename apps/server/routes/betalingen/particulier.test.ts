import { audit } from '@zorgketen/usecases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { A, type Betaalproef, openBetaalproef, VERZEKERAAR } from './betaalproef.ts'

let proef: Betaalproef
beforeAll(async () => {
  proef = await openBetaalproef()
  // One account is known: the one that money came in on.
  await proef.boek('AFS-1', { cents: 100, naam: VERZEKERAAR, tekst: 'x' })
})
afterAll(() => proef.server.close())

const LIJST = '/betalingen/particulier?maand=2023-03'

interface TeFactureren {
  readonly totaal: number
  readonly rijen: readonly {
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
    proef.vraag<{ facturen: { nummer: string; totaal: number }[]; fout?: { wat: { nl: string } } }>(
      'POST',
      '/betalingen/particulier',
      { maand: '2023-03', termijn, facturen: [{ patient, regels }] },
    )

  it('offers care that no payer was asked for, bills it once and at most at the maximum tariff (ZPM-09)', async () => {
    const { json } = await proef.vraag<TeFactureren>('GET', `${LIJST}&toon=alle`)
    const [eerste] = json.rijen
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
    const na = await proef.vraag<TeFactureren>('GET', `${LIJST}&toon=alle`)
    const over = na.json.rijen.flatMap(({ regels }) => regels.map(({ prestatie }) => prestatie))
    expect(over).not.toContain(regel.prestatie)
  })

  it('bills a missed appointment at the own tariff, once, in its own month', async () => {
    const noShow = { soort: 'no-show', dag: '2023-03-14', begintijd: '10:00', zorgverlener: 'zv-01', tarief: 4_500 }
    expect((await maak('p003', [{ ...noShow, dag: '2023-02-14' }])).status).toBe(422)
    expect((await maak('p003', [noShow])).json.facturen).toMatchObject([{ nummer: 'P202303-0002', totaal: 4_500 }])
    expect((await maak('p003', [noShow])).status).toBe(422)
    const na = await proef.vraag<{ noShowTarief: number; vorigeTermijn: number }>('GET', LIJST)
    expect(na.json).toMatchObject({ noShowTarief: 4_500, vorigeTermijn: 30 })
  })

  it('prints in Dutch and English what a patient understands, and nothing of a BSN', async () => {
    const lees = async (taal: string) =>
      (await proef.lees(`/betalingen/particulier/P202303-0002/afdruk?taal=${taal}`)).tekst
    const [nl, en] = [await lees('nl'), await lees('en')]
    expect(nl).toContain('Gemiste afspraak')
    expect(nl).toContain('NL91 ABNA 0417 1643 00')
    expect(en).toContain('Missed appointment')
    expect(`${nl}${en}`).not.toMatch(/\b\d{9}\b/)
    const weg = await proef.lees('/betalingen/particulier/P9/afdruk')
    expect(weg.status).toBe(404)
  })

  it('is paid by a booking with its number, and then has a source', async () => {
    await proef.boek('AFS-20', { cents: 4_500, naam: 'J. Voorbeeld', tekst: 'factuur P202303-0002' })
    expect(await proef.vind('P202303-0002')).toMatchObject({
      betaler: null,
      status: 'betaald',
      herkomst: [{ zekerheid: 'zeker', boeking: { afschrift: 'AFS-20' } }],
    })
    expect(await proef.vind('P202303-0001')).toMatchObject({ status: 'open', open: 12_416 })
  })
})

describe('an invoice to a person is withdrawn', () => {
  const trekIn = (nummer: string, reden: string, wie = proef.vraag) =>
    wie<{ regels: number; fout?: { wat: { nl: string }; doe: { nl: string } } }>(
      'POST',
      '/betalingen/particulier/intrekken',
      { nummer, reden },
    )
  const afdruk = async (taal: string) =>
    (await proef.lees(`/betalingen/particulier/P202303-0001/afdruk?taal=${taal}`)).tekst

  it('not when it was paid, not without a reason, not by who only reads, not one that is not there', async () => {
    const betaald = await trekIn('P202303-0002', 'verkeerde dag')
    expect(betaald.status).toBe(409)
    expect(betaald.json.fout?.wat.nl).toMatch(/P202303-0002 is €\s45,00 betaald/)
    expect(await proef.vind('P202303-0002')).toMatchObject({ status: 'betaald' })
    expect((await trekIn('P202303-0001', '  ')).status).toBe(422)
    expect((await trekIn('P202303-9999', 'weg')).status).toBe(404)
    const lezer = await proef.server.als('instelling', 'lezer')
    expect((await trekIn('P202303-0001', 'weg', lezer)).status).toBe(403)
  })

  it('then nothing is due on it, its lines are free and billed under the next number, and it prints as a credit note', async () => {
    const ids = async () =>
      (await proef.vraag<TeFactureren>('GET', `${LIJST}&toon=alle`)).json.rijen.flatMap(({ patient, regels }) =>
        regels.map(({ prestatie }) => `${patient} ${prestatie}`),
      )
    const voor = new Set(await ids())
    expect((await trekIn('P202303-0001', 'verkeerd tarief')).json).toEqual({ regels: 1 })
    expect(await proef.vind('P202303-0001')).toMatchObject({
      status: 'ingetrokken',
      toegekend: 0,
      open: 0,
      tekst: { nl: expect.stringContaining('verkeerd tarief') },
    })
    const vrij = (await ids()).filter((id) => !voor.has(id))
    expect(vrij).toHaveLength(1)
    const weer = await trekIn('P202303-0001', 'nog eens')
    expect(weer.status).toBe(409)
    const [nl, en] = [await afdruk('nl'), await afdruk('en')]
    expect(nl).toContain('Creditfactuur')
    expect(nl).toContain('P202303-0001-C')
    expect(nl).toContain('verkeerd tarief')
    expect(nl).toMatch(/-\s?€\s?124,16|€\s?-124,16/)
    expect(en).toContain('Credit note')
    const [patient = '', prestatie = ''] = vrij[0]?.split(' ') ?? []
    const opnieuw = await proef.vraag<{ facturen: { nummer: string }[] }>('POST', '/betalingen/particulier', {
      maand: '2023-03',
      termijn: 30,
      facturen: [{ patient, regels: [{ soort: 'prestatie', prestatie, reden: 'niet-basispakket', tarief: 10_000 }] }],
    })
    expect(opnieuw.json.facturen).toMatchObject([{ nummer: 'P202303-0003' }])
    const log = await proef.vraag<{ rijen: { handeling: string; onderwerp: string; details: { reden?: string } }[] }>(
      'GET',
      '/logboek',
    )
    expect(log.json.rijen).toContainEqual(
      expect.objectContaining({
        handeling: 'particuliere factuur ingetrokken',
        onderwerp: 'factuur P202303-0001',
        details: expect.objectContaining({ reden: 'verkeerd tarief' }),
      }),
    )
  })

  it('money that comes for it all the same waits, and says that it was withdrawn', async () => {
    await proef.boek('AFS-21', { cents: 12_416, naam: 'J. Voorbeeld', tekst: 'P202303-0001' })
    const wacht = (await proef.wachtrij()).find(({ bedrag }) => bedrag === 12_416)
    expect(wacht).toMatchObject({ voorstel: [], rest: { reden: { code: 'ingetrokken' } } })
    await proef.vraag('POST', '/betalingen/terzijde', { sleutels: [wacht?.sleutel], reden: 'terugbetaald' })
  })
})

it('of two people who bill the same care, or confirm the same proposal, at once one does', async () => {
  const ander = await proef.server.als('instelling', 'beheerder')
  const { json } = await proef.vraag<TeFactureren>('GET', `${LIJST}&toon=alle`)
  const [eerste] = json.rijen
  const regel = {
    soort: 'prestatie',
    prestatie: eerste?.regels[0]?.prestatie,
    reden: 'niet-basispakket',
    tarief: 9_000,
  }
  const vraag = { maand: '2023-03', termijn: 30, facturen: [{ patient: eerste?.patient, regels: [regel] }] }
  const samen = await Promise.all([proef.vraag, ander].map((wie) => wie('POST', '/betalingen/particulier', vraag)))
  expect(samen.map(({ status }) => status).toSorted()).toEqual([200, 422])
  const { open } = await proef.vind(A)
  await proef.boek('AFS-40', { cents: open - 100, naam: VERZEKERAAR, tekst: `deel ${A}` })
  const wacht = (await proef.wachtrij()).find(({ bedrag }) => bedrag === open - 100)
  const delen = wacht?.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
  const zeg = (wie: typeof ander) => wie('POST', '/betalingen/bevestigen', { sleutel: wacht?.sleutel, delen })
  const beide = await Promise.all([zeg(proef.vraag), zeg(ander)])
  expect(beide.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(await proef.vind(A)).toMatchObject({ betaald: open - 100, open: 100 })
  await proef.schoon()
})

it('the invoice shows the address and account of the organisation; an account with wrong check digits is refused', async () => {
  const beheer = await proef.server.als('instelling', 'beheerder')
  const lijst = await beheer<{ rijen: { id: string }[] }>('GET', '/stam/organisatie')
  const id = lijst.json.rijen[0]?.id ?? ''
  const { json: dossier } = await beheer<{ versie: number; document: object }>('GET', `/stam/organisatie/${id}`)
  const bewaar = (contact: object) =>
    beheer<{ fout?: { waar: string } }>('PUT', `/stam/organisatie/${id}`, {
      document: { ...dossier.document, contact },
      verwachteVersie: dossier.versie,
      reden: 'proef',
    })
  // ISO 13616: NL91ABNA0417164300 is the standard's own example; another last digit breaks mod 97.
  const fout = await bewaar({ iban: 'NL91ABNA0417164301' })
  expect([fout.status, fout.json.fout?.waar]).toEqual([422, 'contact.iban'])
  expect((await bewaar({ kvk: '1234567' })).json.fout?.waar).toBe('contact.kvk')
  expect((await bewaar({ postcode: '0123 AB' })).json.fout?.waar).toBe('contact.postcode')
  const goed = { adres: 'Verzonnenstraat 1', postcode: '1234 ab', plaats: 'Nergens', kvk: '12345678' }
  expect((await bewaar({ ...goed, iban: 'nl91 abna 0417 1643 00' })).status).toBe(200)
  const { tekst: blad } = await proef.lees('/betalingen/particulier/P202303-0002/afdruk?taal=nl')
  for (const deel of ['Verzonnenstraat 1', '1234 AB  Nergens', 'KvK 12345678', 'NL91 ABNA 0417 1643 00']) {
    expect(blad).toContain(deel)
  }
})

it('payments that no longer fit what was granted are shown, and stop new matches until they were looked at', async () => {
  const { post } = await proef.vind(A)
  const actor = { organisatie: 'instelling', rol: 'administratie', gebruiker: 'proef', doel: 'proef' } as const
  const { json } = await proef.vraag<{ rijen: { referentie: string; toegekend: number }[] }>(
    'GET',
    `/betalingen/facturen/regels?post=${encodeURIComponent(post)}`,
  )
  const [eerste] = json.rijen
  const referentie = eerste?.referentie ?? ''
  const bedrag = (eerste?.toegekend ?? 0) + 1_000
  const { plek } = proef.server
  await plek.opslag.transact(actor, async (kast) => {
    await audit(kast, plek, actor, { handeling: 'proef', onderwerp: 'proef', details: {} })
    await kast.betalingen.bewaarBetalingen([
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
    ])
  })
  const stand = await proef.vraag<{ knel: boolean }>('GET', '/betalingen/facturen')
  expect(stand.json.knel).toBe(true)
  expect(await proef.vind(A)).toMatchObject({ status: 'te veel betaald', teVeel: 1_000 })
  expect((await proef.vraag<{ knel: boolean }>('GET', '/betalingen/wachtrij')).json.knel).toBe(true)
  // A statement is still taken in and kept; it is matched when the books fit again.
  const later = await proef.boek('AFS-30', { cents: 10_000, naam: 'J. Voorbeeld', tekst: 'P202303-0003' })
  expect(later.json).toMatchObject({ verwerkt: 'nieuw', gekoppeld: 0 })
  await proef.vraag('POST', '/betalingen/ongedaan', { betaling: 'te-veel', reden: 'proef' })
  // What is certain by now is counted, so that a page can offer to keep it.
  const zeker = async () => (await proef.vraag<{ zeker: number }>('GET', '/betalingen/wachtrij')).json.zeker
  expect(await zeker()).toBe(1)
  const gekoppeld = await proef.vraag('POST', '/betalingen/zekere')
  expect(gekoppeld.json).toEqual({ facturen: ['P202303-0003'], bedrag: 10_000 })
  expect(await zeker()).toBe(0)
  expect(await proef.vind('P202303-0003')).toMatchObject({ status: 'betaald' })
})
