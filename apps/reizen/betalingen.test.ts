import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proefCamt } from '../server/routes/betalingen/proef-camt.ts'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { declareerMaand } from './handelingen.ts'
import { kiesBestanden } from './kies-bestand.ts'
import { openReis, type Reis } from './reis.ts'

/** The amount in euros that ends a name or holds in a text, in cents: `€ 3.667,65`. */
const centen = (tekst: string | null): number => Number((tekst ?? '').replace(/[^0-9,]/g, '').replace(',', ''))
const euro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')

describe.skipIf(CHROMIUM === null)(`Betaald krijgen${overgeslagen}`, () => {
  let reis: Reis
  /** Cents granted of the two invoices of the month, as the screen says. */
  const toegekend = { eerste: 0, tweede: 0 }
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await declareerMaand(reis.page)
    await beoordeel(reis, 'Zorgverzekeraar 9011')
    await beoordeel(reis, 'Zorgverzekeraar 9012')
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.kies('Betalingen')
  }, 120_000)
  afterAll(() => reis.sluit())

  const factuur = (nummer: string) =>
    reis.page.getByRole('grid', { name: 'Facturen' }).getByRole('row', { name: new RegExp(`^${nummer}`) })
  const blad = (naam: string) => reis.page.getByRole('tab', { name: new RegExp(`^${naam}`) }).click()
  const leesIn = async (naam: string, inhoud: Uint8Array): Promise<void> => {
    await blad('Afschriften')
    await kiesBestanden(reis.page.getByRole('tabpanel'), [{ naam, inhoud }])
  }
  const uitslag = () => reis.page.getByRole('status', { name: 'Ingelezen bestanden' }).getByRole('listitem').first()

  it('een toegekende factuur staat open, zonder bron', async () => {
    const openstaand = async (nummer: string): Promise<number> => {
      const rij = factuur(nummer)
      await rij.getByText('Open', { exact: true }).waitFor()
      return centen(await rij.getByRole('gridcell').nth(5).textContent())
    }
    toegekend.eerste = await openstaand('202303-0001')
    toegekend.tweede = await openstaand('202303-0002')
    expect(toegekend.eerste).toBeGreaterThan(0)
    expect(toegekend.tweede).toBeGreaterThan(0)
    await reis.kijk('betalingen')
  })

  it('een bankafschrift maakt de factuur betaald, tot op de regel, met de bron erbij', async () => {
    const { page } = reis
    const tekst = 'Betaling 202303-0001'
    const afschrift = proefCamt('AFS-1', [{ cents: toegekend.eerste, naam: 'Zorgverzekeraar 9011', tekst }])
    await leesIn('afschrift.xml', afschrift)
    await uitslag()
      .getByText(/1 zeker gekoppeld/)
      .waitFor()
    await blad('Facturen')
    await factuur('202303-0001').getByText('Betaald', { exact: true }).click()
    const paneel = page.getByRole('dialog', { name: 'Factuur 202303-0001' })
    await paneel.getByText('afschrift.xml').waitFor()
    await paneel.getByText('Per regel').click()
    const regels = paneel.getByRole('group').getByRole('listitem')
    await regels.nth(20).waitFor()
    expect(await regels.filter({ hasNotText: 'Betaald' }).count()).toBe(0)
    await reis.kijk('betaald')
    await paneel.getByRole('button', { name: 'Sluit' }).click()
  })

  it('hetzelfde afschrift nog eens verandert niets, en zegt dat', async () => {
    const tekst = 'Betaling 202303-0001'
    await leesIn('nogmaals.xml', proefCamt('AFS-1', [{ cents: toegekend.eerste, naam: 'Zorgverzekeraar 9011', tekst }]))
    await uitslag().getByText('Dit bestand was al ingelezen; er is niets gewijzigd.').waitFor()
    await blad('Facturen')
    await factuur('202303-0001').getByText('Betaald', { exact: true }).waitFor()
  })

  it('een betaalspecificatie legt uit waar een boeking zonder factuurnummer bij hoort', async () => {
    const { page } = reis
    const csv = `Factuurnummer;Bedrag;Betalingskenmerk\r\n202303-0002;${euro(toegekend.tweede)};BET-2023-55\r\n`
    await leesIn('specificatie.csv', new TextEncoder().encode(csv))
    await uitslag().getByText('specificatie.csv').waitFor()
    const boeking = { cents: toegekend.tweede, naam: 'Betaalkantoor', tekst: 'kenmerk BET-2023-55' }
    await leesIn('afschrift-2.xml', proefCamt('AFS-2', [boeking]))
    await uitslag().getByText('afschrift-2.xml').waitFor()
    await blad('Facturen')
    await factuur('202303-0002').getByText('Betaald', { exact: true }).click()
    const paneel = page.getByRole('dialog', { name: 'Factuur 202303-0002' })
    await paneel.getByText('specificatie.csv').waitFor()
    await paneel.getByText(/^De betaalspecificatie noemt factuur 202303-0002/).waitFor()
    await paneel.getByRole('button', { name: 'Sluit' }).click()
  })

  it('geld dat nergens bij past wacht op een mens, die met een reden beslist', async () => {
    const { page } = reis
    const gift = { cents: 12_345, naam: 'Onbekende gever', tekst: 'overboeking' }
    await leesIn('gift.xml', proefCamt('AFS-3', [gift]))
    await blad('Te verwerken')
    const post = page.getByRole('region', { name: 'Gekozen boeking' })
    await post.getByText('Onbekende gever').waitFor()
    await reis.kijk('te-verwerken')
    await post.getByRole('button', { name: /^Leg terzijde/ }).click()
    const vraag = page.getByRole('dialog', { name: 'Leg terzijde' })
    await vraag.getByRole('textbox').fill('geen zorg')
    await vraag.getByRole('button', { name: 'Leg terzijde' }).click()
    await page.getByText('Alles is verwerkt').waitFor()
  })

  it('wie zelf betaalt krijgt een factuur, en die wordt betaald met een bron', async () => {
    const { page } = reis
    await blad('Particulier')
    await page.getByText('Toon ook zorg met contract').click()
    await page.getByText('Contract met verzekeraar 9011: hoort normaal op de declaratie.').first().click()
    // NZa tariff 2023 of niet-basispakketzorg consult: € 124,16 (zpm.md)
    expect(await page.getByRole('textbox', { name: 'Tarief' }).inputValue()).toBe('124,16')
    await page.getByRole('button', { name: 'Maak 1 factuur' }).click()
    await page.getByText('Factuur P202303-0001 gemaakt').waitFor()
    await leesIn(
      'particulier.xml',
      proefCamt('AFS-4', [{ cents: 12_416, naam: 'A. Fluitenberg', tekst: 'P202303-0001' }]),
    )
    await uitslag()
      .getByText(/1 zeker gekoppeld \(€ 124,16\)/)
      .waitFor()
    await blad('Particulier')
    const rij = page.getByRole('grid', { name: 'Facturen aan patiënten' }).getByRole('row', { name: /^P202303-0001/ })
    await rij.getByText('Betaald', { exact: true }).waitFor()
    await reis.kijk('particulier')
  })
})
