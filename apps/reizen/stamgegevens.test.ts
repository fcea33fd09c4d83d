import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { registreerContact } from './handelingen.ts'
import { kiesUit } from './kies-uit.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

// Test numbers of the range that is given to nobody (99999….).
const BSN = '999990019'
const ANDER_BSN = '999990020'

type Nieuw = {
  readonly initialen: string
  readonly achternaam: string
  readonly geboren: string
  readonly bsn?: string
}

describe.skipIf(CHROMIUM === null)(`Wie er komt en wie er werkt${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
  }, 120_000)
  afterAll(() => reis.sluit())

  const nieuwePatient = async ({ initialen, achternaam, geboren, bsn }: Nieuw): Promise<void> => {
    const { page } = reis
    await reis.kies('Patiënten')
    await page.getByRole('button', { name: 'Nieuwe patiënt' }).click()
    const paneel = page.getByRole('dialog', { name: 'Nieuwe patiënt' })
    await paneel.getByRole('textbox', { name: 'Initialen' }).fill(initialen)
    await paneel.getByRole('textbox', { name: 'Achternaam' }).fill(achternaam)
    await paneel.getByRole('textbox', { name: 'Geboortedatum' }).fill(geboren)
    await (bsn === undefined
      ? paneel.getByRole('textbox', { name: 'Waarom geen BSN' }).fill('nog niet bekend')
      : paneel.getByRole('textbox', { name: /^BSN/ }).fill(bsn))
    await kiesUit(paneel.getByRole('combobox', { name: /^Verzekeraar/ }), '9011')
    await paneel.getByRole('textbox', { name: 'Verzekerd vanaf' }).fill('1-1-2023')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
  }

  it('een nieuwe patiënt met verzekering, verwijzing en zorgtrajectnummer', async () => {
    const { page } = reis
    await nieuwePatient({ initialen: 'T.', achternaam: 'Testman', geboren: '5-3-1980', bsn: BSN })
    await page.getByRole('heading', { level: 1, name: 'Testman, T.' }).waitFor()
    await page.getByText('vanaf 1 jan 2023').waitFor()
    await page.getByRole('button', { name: 'Nieuwe zorgvraag' }).click()
    const zorgvraag = page.getByRole('dialog', { name: 'Nieuwe zorgvraag' })
    await zorgvraag.getByRole('textbox', { name: 'Waarvoor' }).fill('angst')
    await zorgvraag.getByRole('textbox', { name: 'Datum' }).fill('1-2-2023')
    await zorgvraag.getByRole('button', { name: 'Bewaar' }).click()
    await zorgvraag.waitFor({ state: 'hidden' })
    await page.getByText('1 feb 2023').waitFor()
    await page.getByRole('button', { name: 'Geef ggz-nummer uit' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Geef nummer uit' }).click()
    await page.getByText('Zorgtrajectnummer uitgegeven').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click()
    await reis.kijk('patient')
  })

  it('een contact voor die patiënt, in hoogstens drie handelingen', async () => {
    const { page } = reis
    await reis.kies('Registraties')
    await page.getByRole('row').nth(2).waitFor()
    expect(await registreerContact(page, { patient: 'Testman', minuten: 45 })).toBeLessThanOrEqual(3)
    // the list of patients for the next one is open; what a screen reader hears then is the list alone
    await page.keyboard.press('Escape')
    await reis.kijk('contact')
    await page.getByRole('button', { name: 'Sluit', exact: true }).click()
    await rijMet(page, 'Testman', '45', 'CO0497').waitFor()
  })

  const zoekPatient = async (naam: string): Promise<void> => {
    const { page } = reis
    await reis.kies('Patiënten')
    await page.getByRole('searchbox').fill(naam)
    await page.getByRole('row', { name: new RegExp(`^${naam}`) }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${naam}`) }).waitFor()
  }

  it('een ander BSN: het oude blijft in de historie', async () => {
    const { page } = reis
    await zoekPatient('Testman')
    await page.getByRole('button', { name: 'Wijzig BSN' }).click()
    const vraag = page.getByRole('dialog', { name: 'BSN wijzigen' })
    await vraag.getByRole('textbox', { name: 'Nieuw BSN' }).fill(ANDER_BSN)
    await vraag.getByRole('textbox', { name: 'Reden' }).fill('verkeerd overgenomen')
    await vraag.getByRole('button', { name: 'Bewaar' }).click()
    await vraag.waitFor({ state: 'hidden' })
    await page.getByText('*******20').waitFor()
    await page.getByText('Eerder BSN').waitFor()
    await page.getByRole('tab', { name: /^Historie/ }).click()
    await page.getByRole('tabpanel').getByText('verkeerd overgenomen', { exact: true }).waitFor()
    expect(await page.content()).not.toContain(BSN)
    expect(page.url()).not.toMatch(/\d{9}/)
  })

  it('een dubbele patiënt wordt gezien en samengevoegd', async () => {
    const { page } = reis
    await nieuwePatient({ initialen: 'T.', achternaam: 'Testman', geboren: '5-3-1980' })
    await page.getByText('Mogelijk dezelfde persoon als').waitFor()
    await page.getByRole('button', { name: 'Vergelijk en voeg samen' }).click()
    const samen = page.getByRole('dialog', { name: 'Samenvoegen tot één patiënt' })
    await samen.getByText('Gaat op in de ander').waitFor()
    await samen.getByRole('textbox', { name: /^Reden/ }).fill('dezelfde persoon aan de balie')
    await reis.kijk('samenvoegen')
    await samen.getByRole('button', { name: 'Voeg samen' }).click()
    await samen.waitFor({ state: 'hidden' })
    await reis.kies('Patiënten')
    await page.getByRole('searchbox').fill('Testman')
    await page.getByText('1 regel').waitFor()
  })

  it('twee tabbladen wijzigen hetzelfde: het tweede ziet het, niets wordt overschreven', async () => {
    const { page } = reis
    await zoekPatient('Appelhof')
    const tweede = await reis.context.newPage()
    await tweede.goto(page.url())
    for (const [blad, roepnaam] of [
      [page, 'Anna'],
      [tweede, 'Bea'],
    ] as const) {
      await blad.getByRole('button', { name: 'Wijzig', exact: true }).first().click()
      await blad
        .getByRole('dialog')
        .getByRole('textbox', { name: /^Roepnaam/ })
        .fill(roepnaam)
    }
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('heading', { level: 1, name: /\(Anna\)/ }).waitFor()
    await tweede.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    const geschil = tweede.getByRole('alert', { name: 'Zorgadministratie was u voor' })
    await geschil.getByText('Uw wijziging is niet bewaard en niet kwijt.').waitFor()
    await geschil.getByText(/Bea .*uw wijziging$/).waitFor()
    await geschil.getByText(/Anna .*staat er nu/).waitFor()
    await tweede.close()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /\(Anna\)/ }).waitFor()
  })

  it('een oud tabblad nadat de server opnieuw begon: wat getypt is blijft', async () => {
    const { page } = reis
    await reis.kies('Registraties')
    await page.getByRole('row').nth(3).click()
    const paneel = page.getByRole('dialog')
    const minuten = paneel.getByRole('textbox', { name: 'Directe minuten', exact: true })
    await minuten.fill('33')
    await reis.herstart()
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    // the session was in the memory of the server: a person enters again, and is back where he was
    await page.getByText(/^Uw sessie is voorbij/).waitFor()
    await page.getByRole('button', { name: /^Werk bij Psychologenpraktijk .* als Zorgadministratie$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Registraties' }).waitFor()
    await paneel.getByText('Uw niet-bewaarde wijziging staat hier nog.').waitFor()
    expect(await minuten.inputValue()).toBe('33')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, ' 33 ').waitFor()
  })

  it('bewaren dat niet lukt zegt het en laat het toetsenbord op de knop', async () => {
    const { page } = reis
    await rijMet(page, ' 33 ').click()
    const paneel = page.getByRole('dialog')
    await paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }).fill('34')
    const bewaren = (url: URL) => url.pathname.startsWith('/api/registraties/') && !url.pathname.endsWith('/proef')
    await page.route(bewaren, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()))
    const knop = paneel.getByRole('button', { name: 'Bewaar', exact: true })
    await knop.focus()
    await page.keyboard.press('Enter')
    await paneel.getByRole('alert').first().waitFor()
    await knop.and(page.locator(':focus')).waitFor()
    await page.unroute(bewaren)
    await page.keyboard.press('Enter')
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, ' 34 ').waitFor()
  })

  it('wat niet mag staat bij zijn veld, ook ver boven de knop, en daar staat het toetsenbord', async () => {
    const { page } = reis
    await reis.ga('/stamgegevens?register=contract', 'Stamgegevens')
    await page.getByRole('row').nth(1).click()
    const paneel = page.getByRole('dialog')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.getByRole('textbox', { name: 'Tarief' }).and(page.locator(':focus')).waitFor()
    await paneel.getByText(/Hoogstens € \d+,\d\d\. Verlaag het tarief/).waitFor()
    await page.keyboard.press('Escape')
    await paneel.waitFor({ state: 'hidden' })
  })

  it('ZPM-12: een bijzondere afspraak wordt gekozen uit wat er bekend is, of is een eigen code', async () => {
    const { page } = reis
    await reis.binnen('Ggz-instelling', 'Zorgadministratie')
    await reis.ga('/stamgegevens?register=contract', 'Stamgegevens')
    await page.getByRole('row').nth(1).click()
    const paneel = page.getByRole('dialog')
    const afspraken = paneel.getByRole('group', { name: 'Bijzondere afspraken', exact: true })
    for (const [getypt, optie] of [
      ['hoog', 'Hoogspecialistische ggz'],
      ['FP0001', 'Gebruik FP0001'],
    ] as const) {
      await afspraken.getByRole('button', { name: 'Voeg toe' }).click()
      await afspraken.getByRole('combobox', { name: 'Afspraak' }).last().fill(getypt)
      await page.getByRole('option', { name: 'Integrale verblijfsdag' }).waitFor({ state: 'hidden' })
      await page.getByRole('option', { name: optie }).click()
      await page.getByRole('listbox').waitFor({ state: 'hidden' })
      await afspraken.getByRole('textbox', { name: 'Vanaf' }).last().fill('1-1-2023')
    }
    await reis.kijk('contract-afspraken')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.getByRole('row').nth(1).click()
    const velden = afspraken.getByRole('combobox', { name: 'Afspraak' })
    await expect.poll(() => velden.nth(1).inputValue()).toBe('Hoogspecialistische ggz')
    // the contract of the demonstration holds one already
    expect(await velden.first().inputValue()).toBe('Integrale verblijfsdag')
    expect(await velden.nth(2).inputValue()).toBe('FP0001')
  })
})
