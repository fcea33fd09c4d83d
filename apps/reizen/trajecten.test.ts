import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { openReis, type Reis } from './reis.ts'

/** Today is 5 April 2023: care of 10 May 2022 closes its number after 10 May 2023, within the sixty days of the list. */
const STIL = { id: 'reis-stil', achternaam: 'Stilstand', zorg: '2022-05-10' }
const TERUG = { id: 'reis-terug', achternaam: 'Terugkomer', zorg: '2023-02-10' }

describe.skipIf(CHROMIUM === null)(`Levensloop van een zorgtraject${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
    for (const { id, achternaam, zorg } of [STIL, TERUG]) {
      await vraag('POST', '/patienten', {
        id,
        naam: { initialen: 'R.', roepnaam: null, voorvoegsels: null, achternaam },
        geboortedatum: '1980-03-05',
        skn: null,
        privacy: false,
        bsn: null,
        zonderBsn: 'verzonnen voor de reis',
        verzekering: null,
      })
      await vraag('POST', `/patienten/${id}/zorgtrajecten`, { regiebehandelaar: null, reden: '' })
      await vraag('PUT', `/registraties/${id}-contact`, {
        verwachteVersie: 0,
        registratie: {
          soort: 'consult',
          id: `${id}-contact`,
          patient: id,
          stroom: 'ggz',
          datum: zorg,
          begintijd: '09:00',
          zorgsoort: 'behandeling',
          eenheid: 'eenheid-1',
          zorgverlener: 'zv-01',
          geplandeMinuten: null,
          directeMinuten: 45,
          indirecteMinuten: null,
        },
      })
    }
  }, 120_000)
  afterAll(() => reis.sluit())

  const vraag = async (method: string, pad: string, data: object): Promise<void> => {
    const antwoord = await reis.page.request.fetch(`${reis.adres}/api${pad}`, { method, data })
    if (!antwoord.ok()) throw new Error(`${pad}: ${await antwoord.text()}`)
  }

  it('ZTN-05: de behandeling is klaar, het nummer gaat dicht; niet voor de laatste zorg', async () => {
    const { page } = reis
    await reis.ga(`/patienten/${TERUG.id}`, TERUG.achternaam)
    await page.getByText('sluit vanzelf na 10 feb 2024').waitFor()
    await page.getByRole('button', { name: /^Meer met nummer/ }).click()
    await page.getByRole('menuitem', { name: /^Sluit/ }).click()
    const dialoog = page.getByRole('dialog', { name: 'Zorgtraject sluiten' })
    const dag = dialoog.getByRole('textbox', { name: 'Laatste dag van het nummer' })
    await dag.fill('9-2-2023')
    await dialoog.getByText('nog een zorgprestatie op dit nummer').waitFor()
    expect(await dialoog.getByRole('button', { name: 'Sluit nummer' }).isDisabled()).toBe(true)
    await dag.fill('28-2-2023')
    await dialoog.getByText('28 feb 2023').waitFor()
    await reis.kijk('traject-sluiten')
    await dialoog.getByRole('button', { name: 'Sluit nummer' }).click()
    await page.getByText('gesloten 28 feb 2023').waitFor()
    await page.getByText('behandeling afgesloten').waitFor()
  })

  it('ZTN-15: de patiënt komt terug; de vraag naar terugval, en het oude nummer gaat weer open', async () => {
    const { page } = reis
    await page.getByRole('button', { name: 'Geef ggz-nummer uit' }).click()
    const dialoog = page.getByRole('dialog', { name: 'Ggz-nummer uitgeven' })
    await dialoog.getByText('binnen een jaar na de laatste zorg, op 10 feb 2023').waitFor()
    await dialoog.getByText('Ja, terugval of recidive').click()
    await dialoog.getByText('staat weer open').waitFor()
    await reis.kijk('traject-terugval')
    await dialoog.getByRole('button', { name: 'Heropen nummer' }).click()
    await dialoog.getByText('Vul in waarom dit zo is besloten.').waitFor()
    await dialoog.getByRole('textbox', { name: 'Reden' }).fill('klachten terug')
    await dialoog.getByRole('button', { name: 'Heropen nummer' }).click()
    await page.getByText('Zorgtraject heropend').waitFor()
    await page.getByText('sluit vanzelf na 10 feb 2024').waitFor()
    await inElkeStand(reis)
    await reis.kijk('traject-kaart')
  })

  it('ZTN-05: Vandaag leidt naar de werklijst; wat binnenkort sluit wordt daar gesloten', async () => {
    const { page } = reis
    await reis.kies('Vandaag')
    await page.getByRole('link', { name: /zorgtraject(en)? vra/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Zorgtrajecten' }).waitFor()
    const rij = page.getByRole('row', { name: new RegExp(STIL.achternaam) })
    await rij.getByText('10 mei 2023').waitFor()
    await reis.kijk('trajecten')
    await page.getByRole('link', { name: /Sluit binnenkort/ }).click()
    await rij.click()
    const dialoog = page.getByRole('dialog', { name: new RegExp(STIL.achternaam) })
    await dialoog.getByText('5 apr 2023').waitFor()
    await dialoog.getByRole('button', { name: 'Sluit nummer' }).click()
    await page.getByText('Zorgtraject gesloten').first().waitFor()
    await rij.waitFor({ state: 'detached' })
    await inElkeStand(reis)
    await reis.kijk('trajecten-leeg')
  })
})
