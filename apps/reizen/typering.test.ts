import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'

const CSV = (...regels: readonly string[]) => Buffer.from(regels.join('\r\n'), 'latin1')

describe.skipIf(CHROMIUM === null)(`Zorgvraag, typering en behandelplan${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
  }, 120_000)
  afterAll(() => reis.sluit())

  it('ZPM-27: een zorgvraag wordt getypeerd met uitleg, en het type gaat naar het zorgtraject', async () => {
    const { page } = reis
    await reis.kies('Zorgvragen')
    await page.getByRole('row', { name: /Jongerius/ }).click()
    await page.getByRole('tab', { name: 'Zorgvraag en behandeling', selected: true }).waitFor()
    await page.getByRole('button', { name: 'Typeer', exact: true }).click()
    const paneel = page.getByRole('dialog', { name: 'Zorgvraag typeren' })
    await paneel.getByText('verzonnen methode').waitFor()
    await paneel.getByRole('button', { name: /HV01/ }).click()
    await page.getByRole('option', { name: '3 ernstig' }).click()
    // The answers give other chances: what stands there a moment later is what was asked.
    await reis.rust()
    const waarom = paneel.getByRole('button', { name: /^Waarom type \d+\?$/ }).first()
    const type = /\d+/.exec((await waarom.textContent()) ?? '')?.[0]
    await waarom.click()
    await paneel.getByText(`Constante van type ${type}`).waitFor()
    await reis.kijk('typeren')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.getByText(`Type ${type}`, { exact: true }).waitFor()
    await page.getByText(`zorgvraagtype ${type}`).waitFor()
    await page.getByRole('button', { name: 'Waarom dit type?' }).click()
    await page.getByText('Opnieuw gedaan: dezelfde uitkomst').waitFor()
    await reis.kijk('zorgvraag')
  })

  it('ZPM-25: zonder plan valt een behandelconsult op, met een doel niet meer', async () => {
    const { page } = reis
    await page.getByRole('button', { name: 'Behandelplan', exact: true }).click()
    const paneel = page.getByRole('dialog', { name: 'Behandelplan' })
    await paneel.getByRole('textbox', { name: 'Vanaf' }).first().fill('1-1-2023')
    await paneel.getByRole('textbox', { name: 'Doel', exact: true }).fill('Weer naar het werk')
    await paneel.getByRole('textbox', { name: 'Vanaf' }).nth(1).fill('1-1-2023')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.getByText('Weer naar het werk').first().waitFor()
    const koppel = page.getByRole('button', { name: 'Koppel wat nog open staat' })
    if (await koppel.isVisible()) {
      await koppel.click()
      await page.getByRole('menuitem', { name: /Weer naar het werk/ }).click()
      await page.getByText('Bewaard').first().waitFor()
    }
    await reis.kijk('behandelplan')
  })

  it('ZPM-27: typen per periode, en een methode die eerst bekeken en dan aangenomen wordt', async () => {
    const { page } = reis
    await reis.kies('Zorgvragen')
    await page.getByRole('tab', { name: 'Typen per periode' }).click()
    await page.getByRole('row', { name: /^ggz / }).first().waitFor()
    await reis.kijk('typen')
    await page.getByRole('tab', { name: 'Methode' }).click()
    await page.getByRole('button', { name: 'Neem methode aan' }).click()
    const paneel = page.getByRole('dialog', { name: 'Methode aannemen' })
    await paneel.getByText('forensische zorg (fz)').click()
    await paneel.getByRole('textbox', { name: 'Uitgave' }).fill('Reis (verzonnen)')
    await paneel.getByRole('textbox', { name: 'Waar het bestand vandaan komt' }).fill('verzonnen voor de reis')
    await paneel.getByRole('textbox', { name: 'Geldig vanaf' }).fill('1-1-2023')
    const bladen = paneel.locator('input[type=file]')
    const kies = (nummer: number, name: string, buffer: Buffer) =>
      bladen.nth(nummer).setInputFiles({ name, mimeType: 'text/csv', buffer })
    await kies(0, 'lijst.xlsx', CSV('Type;Constante'))
    await paneel.getByText('De werkmap is beschadigd of onvolledig.').waitFor()
    await kies(1, 'coefficienten.csv', CSV('Vraag;Antwoord;Omschrijving;Type;Coëfficiënt', 'HV01;0;geen;1;0,5'))
    await kies(2, 'constanten.csv', CSV('Type;Constante', '1;veel'))
    await paneel.getByRole('button', { name: 'Bekijk' }).click()
    await paneel.getByText('Dit is geen getal.').waitFor()
    await kies(2, 'constanten.csv', CSV('Type;Constante', '1;0,1'))
    await paneel.getByRole('button', { name: 'Bekijk' }).click()
    await paneel.getByText('1 typen, 1 vragen, 1 coëfficiënten').waitFor()
    await reis.kijk('methode')
    await paneel.getByRole('button', { name: 'Neem aan' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.getByText('fz Reis (verzonnen)').waitFor()
    expect(await page.getByRole('button', { name: 'Trek in' }).count()).toBe(2)
  })
})
