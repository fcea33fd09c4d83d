import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReis, type Reis } from './reis.ts'

let reis: Reis
beforeAll(async () => {
  reis = await openReis()
}, 240_000)
afterAll(() => reis?.sluit())

it('ZPM-30: a signal leads to the rule and to the patient, and the patient shows it too', async () => {
  const { page } = reis
  await reis.binnen('Instelling voor ggz', 'Zorgadministratie')
  await reis.kies('Spelregels')
  await page.getByRole('heading', { level: 1, name: 'Spelregels' }).waitFor()
  const rij = page.getByRole('row', { name: /Regiebehandelaar binnen zes weken/ }).first()
  await rij.waitFor()
  await reis.kijk('spelregels')
  await rij.click()
  const paneel = page.getByRole('dialog')
  await paneel.getByText('Bij een nieuwe zorgvraag is er binnen zes weken').waitFor()
  const naam = (await paneel.getByRole('link').first().textContent()) ?? ''
  await paneel.getByText(/^nog \d+ dagen$/).waitFor()
  await reis.kijk('spelregels-signaal')
  await paneel.getByRole('link', { name: 'Naar de patiënt' }).click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Spelregels' }).waitFor()
  const regel = page.getByRole('link', { name: 'Regiebehandelaar binnen zes weken' })
  await regel.waitFor()
  await reis.kijk('spelregels-patient')
  await regel.click()
  await page.getByRole('dialog').getByText('Spelregel van het veld').waitFor()
  await page
    .getByRole('dialog')
    .getByText(/binnen zes weken na het eerste diagnostiekconsult een diagnostiekconsult/)
    .waitFor()
  await page.keyboard.press('Escape')
}, 240_000)

it('ZPM-31: what cannot be judged says why, and one rule can be looked at alone', async () => {
  const { page } = reis
  await reis.kies('Spelregels')
  await page.getByRole('tab', { name: /Niet te beoordelen/ }).click()
  await page.getByText('De grens zpm-diagnostiek-onverzekerd is op deze dag onbekend.').waitFor()
  await reis.kijk('spelregels-onbekend')
  await page.getByRole('tab', { name: /Inbreuken/ }).click()
  await page
    .getByRole('row', { name: /Verwijzing ouder dan negen maanden/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: /Spelregel/ }).click()
  await page.getByRole('option', { name: /Consult langer dan twee uur/ }).click()
  await page.getByText('Geen inbreuken').waitFor()
  await page.getByRole('tab', { name: /Signalen/ }).click()
  await page
    .getByRole('row', { name: /Consult langer dan twee uur/ })
    .first()
    .waitFor()
  expect(await page.getByRole('row', { name: /Regiebehandelaar/ }).count()).toBe(0)
}, 240_000)

it('ZPM-04: a professional of the Wet BIG without a registration is told so, above the form that mends it', async () => {
  const { page } = reis
  await reis.ga('/stamgegevens?register=zorgverlener', 'Stamgegevens')
  await page
    .getByRole('row', { name: /Bedenksel/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByText('Een beroep van de Wet BIG heeft op de dag van de zorg een BIG-registratie.')
    .waitFor()
  await page.getByRole('dialog').getByText('BIG-registraties').waitFor()
  await reis.kijk('zorgverlener-big')
}, 240_000)
