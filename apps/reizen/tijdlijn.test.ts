import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { openReis, type Reis } from './reis.ts'
import { GGZ_NUMMER, type Verhaal, vertelVerhaal } from './tijdlijnverhaal.ts'

describe.skipIf(CHROMIUM === null)(`Tijdlijn van een patiënt${overgeslagen}`, () => {
  let reis: Reis
  let verhaal: Verhaal
  beforeAll(async () => {
    reis = await openReis()
    await reis.herstart(async (plek) => {
      verhaal = await vertelVerhaal(plek)
    })
    await reis.binnen('Forensische kliniek', 'Beheerder')
    await reis.page.request.post(`${reis.adres}/api/declaraties`, { data: { maand: '2023-03' } })
    await reis.binnen('DJI (fictief)', 'Beoordelaar')
    const { page, adres } = reis
    const postvak = await page.request.get(`${adres}/api/berichten?richting=in&soort=gds801`)
    const { rijen } = (await postvak.json()) as { rijen: readonly { id: string }[] }
    for (const { id } of rijen) await page.request.post(`${adres}/api/oordelen/${id}`)
    await reis.binnen('Forensische kliniek', 'Beheerder')
  }, 180_000)
  afterAll(() => reis.sluit())

  const balken = (naam: RegExp) =>
    reis.page.getByRole('region', { name: 'Tijdlijn' }).getByRole('button', { name: naam })

  it('ZTN-21: van de patiënt naar de tijdlijn, met beide nummers en alles wat ze verbinden', async () => {
    const { page } = reis
    await reis.ga(`/patienten/${verhaal.patient}`, verhaal.naam)
    await page.getByRole('link', { name: 'Tijdlijn' }).click()
    await page.getByRole('heading', { level: 1, name: /^Tijdlijn van / }).waitFor()
    await balken(/^Zorgtraject: ggz .*heropend/).waitFor()
    expect(await balken(/^Zorgtraject: /).count()).toBe(3)
    expect(await balken(/^Forensische titel: /).count()).toBeGreaterThan(0)
    const verband = page.getByRole('article', { name: `ggz ${GGZ_NUMMER}` })
    await verband.getByRole('link', { name: 'Somberheid' }).waitFor()
    await verband.getByRole('link', { name: 'Paniek op straat' }).waitFor()
    // ten days of care were told
    expect(await verband.getByText(/^10 € /).count()).toBe(1)
    await reis.kijk('tijdlijn')
    await inElkeStand(reis)
  }, 120_000)

  it('ZTN-24: in- en uitzoomen en schuiven, met de knoppen en met het toetsenbord', async () => {
    const { page } = reis
    const naam = page.locator('.zk-tl-vensternaam')
    await page.getByRole('button', { name: 'Jaar', exact: true }).click()
    await naam.getByText('2023', { exact: true }).waitFor()
    await balken(/^Zorgvraagtype: Zorgvraagtype 0?5/).waitFor()
    await reis.kijk('tijdlijn-jaar')
    await page.keyboard.press('+')
    await naam.getByText('2e kwartaal 2023').waitFor()
    await page.keyboard.press('ArrowLeft')
    await naam.getByText('1e kwartaal 2023').waitFor()
    await balken(/^Prestaties: /)
      .first()
      .waitFor()
    await reis.kijk('tijdlijn-kwartaal')
    await page.keyboard.press('Home')
    await naam.getByText('1e kwartaal 2022').waitFor()
    await page.keyboard.press('-')
    await naam.getByText('2022', { exact: true }).waitFor()
    await page.keyboard.press('End')
    await naam.getByText('2023', { exact: true }).waitFor()
    await page.getByRole('navigation', { name: 'Alle jaren' }).getByRole('button', { name: 'Toon 2022' }).click()
    await naam.getByText('2022', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Verder weg' }).click()
    await page.getByRole('button', { name: 'Alles', exact: true, pressed: true }).waitFor()
  }, 60_000)

  it('een declaratie opent met haar regels en hoe het ermee ging, en Escape sluit', async () => {
    const { page } = reis
    const declaratie = balken(/^Declaratie: /).first()
    await declaratie.focus()
    await page.locator('.zk-tl-kaartje').waitFor()
    await page.keyboard.press('Enter')
    const paneel = page.getByRole('complementary', { name: /^Declaratie, / })
    await paneel
      .getByRole('link', { name: /^Regel R\d+, / })
      .first()
      .waitFor()
    await reis.kijk('tijdlijn-paneel')
    await page.keyboard.press('Escape')
    await paneel.waitFor({ state: 'hidden' })
    await page.keyboard.press('ArrowUp')
    expect(await page.locator(':focus').getAttribute('aria-label')).not.toMatch(/^Declaratie: /)
    await declaratie.click()
    await paneel.getByRole('link', { name: 'Open', exact: true }).click()
    await page.waitForURL(/\/declaraties\//)
    await page.goBack()
  }, 60_000)

  it('hetzelfde staat als lijst, en de lijst gaat mee naar buiten', async () => {
    const { page } = reis
    await page.getByRole('button', { name: 'Toon als lijst' }).click()
    const lijst = page.getByRole('grid', { name: 'Tijdlijn als lijst' })
    await lijst.getByRole('row', { name: /ggz 3f2504e0, heropend/ }).waitFor()
    await reis.kijk('tijdlijn-lijst')
    await page.getByRole('button', { name: 'Uitvoeren' }).click()
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^CSV/ }).click(),
    ])
    expect(bestand.suggestedFilename()).toMatch(/^tijdlijn-.*\.csv$/)
    await page.setViewportSize({ width: 375, height: 812 })
    await page.getByRole('button', { name: 'Toon als tijdlijn' }).waitFor({ state: 'hidden' })
    await reis.kijk('tijdlijn-telefoon')
    await page.setViewportSize({ width: 1440, height: 900 })
  }, 60_000)
})
