import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv, utf8 } from '../server/invoer/proef/bestanden.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { kiesBestanden } from './kies-bestand.ts'
import { openReis, type Reis } from './reis.ts'

const NAAM = 'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling'
/** As Excel saves it: a mark in front, semicolons, CRLF; and one code that Excel changed. */
const BESTAND = utf8(
  `\ufeff${csv([
    ['Prestatie_code', 'Naam', 'Maximum-tarief (in Euro)'],
    ['CO0497', `${NAAM} 45 minuten`, '129,99'],
    ['CO0627', `${NAAM} 60 minuten`, '152,50'],
    ['1,2E+03', `${NAAM} 75 minuten`, '180,00'],
  ])}`,
)

describe.skipIf(CHROMIUM === null)(`Tarieven${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
    await reis.kies('Tarieven')
  }, 120_000)
  afterAll(() => reis.sluit())

  const main = () => reis.page.getByRole('main')
  const blad = (naam: RegExp) => reis.page.getByRole('tab', { name: naam }).click()
  const zoek = async (code: string) => {
    await blad(/^Opzoeken/)
    await main().getByRole('searchbox').fill(code)
  }
  const bied = async () => {
    await blad(/^Aanbieden/)
    await kiesBestanden(reis.page.getByRole('tabpanel'), [{ naam: 'tarieven 2023.csv', inhoud: BESTAND }])
    await main().getByText('van 3 in het bestand').waitFor()
  }

  it('een code is op te zoeken, met haar geschiedenis', async () => {
    await zoek('CO0497')
    const rij = main().getByRole('row').filter({ hasText: 'CO0497' })
    await rij.getByText('€ 128,40').waitFor()
    await reis.kijk('tarieven')
    await rij.click()
    const paneel = reis.page.getByRole('dialog')
    await paneel.getByText('€ 135,89').waitFor()
    await paneel.getByText('+6,1%').waitFor()
    await reis.kijk('tarieven-geschiedenis')
    await reis.page.keyboard.press('Escape')
  })

  it('per jaar staat er wat geldt, waar het vandaan komt en wat fictief is', async () => {
    await blad(/^Per jaar/)
    await main().getByRole('heading', { name: 'Waar dit vandaan komt' }).waitFor()
    await main().getByText('verzonnen, alleen voor de demonstratie').waitFor()
    await reis.kijk('tarieven-jaren')
  })

  it('een bestand toont zijn bevindingen en het verschil, en geldt pas na een reden', async () => {
    await bied()
    await main().getByText('‘1,2E+03’ is een code die Excel heeft veranderd').waitFor()
    await main().getByText('CO0497: tarief € 128,40 wordt € 129,99 (+1,2%).').waitFor()
    await reis.kijk('tarieven-verschil')
    await main().getByRole('button', { name: 'Aanvaard', exact: true }).click()
    const vraag = reis.page.getByRole('dialog', { name: 'Aanvaard' })
    await vraag.getByRole('button', { name: 'Aanvaard' }).click()
    await vraag.getByText('De reden ontbreekt.').waitFor()
    await vraag.getByLabel('Reden').fill('Officieel bestand van de NZa')
    await vraag.getByRole('button', { name: 'Aanvaard' }).click()
    const paneel = reis.page.getByRole('dialog')
    await paneel.getByText('Officieel bestand van de NZa').waitFor()
    await reis.kijk('tarieven-aanvaard')
    await reis.page.keyboard.press('Escape')
    await zoek('CO0497')
    await main().getByRole('row').filter({ hasText: 'CO0497' }).getByText('€ 129,99').waitFor()
  })

  it('hetzelfde bestand nog eens verandert niets, en dat staat er', async () => {
    await bied()
    await main().getByText('Ditzelfde bestand is al aanvaard als bestand 1').waitFor()
    expect(await main().getByRole('button', { name: 'Aanvaard', exact: true }).count()).toBe(0)
    await main().getByRole('button', { name: 'Bekijk bestand 1' }).click()
  })

  it('ingetrokken met een reden geldt weer wat eronder lag', async () => {
    await reis.page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click()
    const vraag = reis.page.getByRole('dialog', { name: 'Trek in' })
    await vraag.getByLabel('Reden').fill('Verkeerd jaar')
    await vraag.getByRole('button', { name: 'Trek in' }).click()
    await vraag.waitFor({ state: 'hidden' })
    const paneel = reis.page.getByRole('dialog')
    await paneel.getByText('Verkeerd jaar').waitFor()
    await paneel.getByRole('button', { name: 'Sluit', exact: true }).click()
    await paneel.waitFor({ state: 'hidden' })
    await main().getByRole('row').getByText('ingetrokken').waitFor()
    await zoek('CO0497')
    await main().getByRole('row').filter({ hasText: 'CO0497' }).getByText('€ 128,40').waitFor()
  })

  it('is de knop die vroeg na het antwoord weg, dan luistert het paneel nog naar het toetsenbord', async () => {
    await bied()
    await main().getByRole('button', { name: 'Aanvaard', exact: true }).click()
    const paneel = reis.page.getByRole('dialog', { name: 'NZa, prestatie- en tariefbestand 2023' })
    for (const vraag of ['Aanvaard', 'Trek in']) {
      const vlak = reis.page.getByRole('dialog', { name: vraag, exact: true })
      if (vraag === 'Trek in') await paneel.getByRole('button', { name: vraag }).click()
      await vlak.getByLabel('Reden').fill('Proef van het toetsenbord')
      await vlak.getByRole('button', { name: vraag }).click()
      await vlak.waitFor({ state: 'hidden' })
      await paneel.waitFor()
    }
    await paneel.and(reis.page.locator(':focus')).waitFor()
    await reis.page.keyboard.press('Escape')
    await paneel.waitFor({ state: 'hidden' })
  })

  it('wie geen beheerder is, ziet het verschil en leest wie mag aanvaarden', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.kies('Tarieven')
    await bied()
    await main().getByText('Aanvaarden kan alleen een beheerder.').waitFor()
    expect(await main().getByRole('button', { name: 'Aanvaard', exact: true }).count()).toBe(0)
  })
})
