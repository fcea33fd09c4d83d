import { afterAll, beforeAll, describe, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { declareerMaand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`Het jaar afsluiten${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
  }, 120_000)
  afterAll(() => reis.sluit())

  const lijst = (naam: string | RegExp) => reis.page.getByRole('list', { name: naam })

  it('ZTN-20: vóór de eerste declaratie staat alles open, met de reden en tot op de prestatie', async () => {
    const { page } = reis
    await page.getByRole('link', { name: 'Jaarafsluiting', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Jaarafsluiting 2023' }).waitFor()
    await page.getByText('1 mrt 2024').waitFor()
    await page.getByText('Nog niet gedeclareerd; er staat niets in de weg').first().waitFor()
    await lijst('Registraties zonder prestatie').getByRole('listitem').first().waitFor()
    await reis.kijk('jaar-begin')
    await inElkeStand(reis)
    await page
      .getByRole('button', { name: /^Toon .*Nog niet gedeclareerd/ })
      .first()
      .click()
    const paneel = page.getByRole('dialog', { name: 'Nooit gedeclareerd' })
    await paneel.getByRole('grid').getByRole('row').nth(1).waitFor()
    await reis.kijk('jaar-nooit')
    await page.keyboard.press('Escape')
  }, 90_000)

  it('ZTN-20: na declareren en antwoord staat per betaler wat vast is, en elke open reden brengt bij haar regels', async () => {
    const { page } = reis
    await reis.kies('Declaraties')
    await declareerMaand(page)
    await page.getByRole('link', { name: 'Jaarafsluiting', exact: true }).click()
    await lijst(/9011/).getByText('Verzonden, wacht op antwoord').waitFor()
    await beoordeel(reis, 'Zorgverzekeraar 9011')
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await page.getByRole('link', { name: 'Jaarafsluiting', exact: true }).click()
    const kaart = lijst(/9011/)
    await kaart.getByText('Toegekend', { exact: true }).waitFor()
    await reis.kijk('jaar-na')
    const wacht = lijst(/9012/).getByRole('listitem').filter({ hasText: 'Verzonden, wacht op antwoord' })
    await wacht.getByRole('button').click()
    const paneel = page.getByRole('dialog', { name: /Verzonden, wacht op antwoord/ })
    const rijen = paneel.getByRole('grid', { name: 'Regels' }).getByRole('row')
    await rijen.nth(1).waitFor()
    await reis.kijk('jaar-regels')
    await rijen.nth(1).click()
    // the line in its declaration
    await page.waitForURL(/\/declaraties\/[^/]+\?regel=R\d{12}$/)
  }, 120_000)
})
