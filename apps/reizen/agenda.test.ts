import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { Hand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`De dag als agenda${overgeslagen}`, () => {
  let reis: Reis
  let dag: Locator
  beforeAll(async () => {
    reis = await openReis()
    dag = reis.page.getByRole('grid', { name: /^Afspraken van/ })
  }, 120_000)
  afterAll(() => reis.sluit())

  const rij = (...woorden: readonly string[]) =>
    woorden.reduce((gevonden, woord) => gevonden.filter({ hasText: woord }), dag.getByRole('row'))
  const gekozen = () => dag.locator('[aria-selected="true"]')
  const vlak = () => reis.page.getByRole('region', { name: 'Gekozen afspraak' })

  it('opent vandaag van een zorgverlener, en toont wat bevestigen geeft', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgverlener')
    await reis.kies('Agenda')
    await reis.page.getByText('woensdag 5 apr 2023 (vandaag)').waitFor()
    await vlak().getByText('CO0497').waitFor()
    await vlak().getByText('€ 128,40').waitFor()
    await reis.page.getByText('30 min vrij te plannen').waitFor()
    await reis.kijk('agenda')
  })

  it('bevestigt een gepland contact met één toets, en maakt het met één toets ongedaan', async () => {
    const hand = new Hand(reis.page)
    const eerste = (await gekozen().locator('.zk-dagrij-wie strong').textContent()) ?? ''
    await hand.toets('Enter')
    expect(hand.aantal).toBe(1)
    await rij(eerste, 'CO0497').waitFor()
    expect(await gekozen().textContent(), 'de volgende is gekozen').not.toContain(eerste)
    await hand.toets('z')
    await rij(eerste, 'Gepland').waitFor()
    expect(await gekozen().textContent()).toContain(eerste)
    expect(hand.aantal).toBe(2)
  })

  it('wijzigt de minuten met cijfers voor het bevestigen', async () => {
    const hand = new Hand(reis.page)
    await hand.toets('6')
    await hand.toets('0')
    await vlak().getByText('60 minuten', { exact: true }).waitFor()
    await vlak().getByText('CO0562').or(vlak().getByText('60 directe minuten tellen')).first().waitFor()
    await hand.toets('Enter')
    await rij('08:30', '60 min').filter({ hasText: '€' }).waitFor()
    expect(hand.aantal).toBe(3)
  })

  it('een dag van acht contacten is acht toetsen', async () => {
    const hand = new Hand(reis.page)
    // one was confirmed above; the meeting at 12:15 is held with a key as well, and is no contact
    while (await dag.getByRole('row').filter({ hasText: 'Gepland' }).count()) {
      const nu = await gekozen().getAttribute('id')
      await hand.toets('Enter')
      await dag.locator(`[id="${nu}"]`).filter({ hasNotText: 'Gepland' }).waitFor()
      const rest = await dag.getByRole('row').filter({ hasText: 'Gepland' }).count()
      if (rest > 0) await expect.poll(() => gekozen().getAttribute('id')).not.toBe(nu)
    }
    await reis.page.getByText('8 van 8 contacten bevestigd').waitFor()
    expect(hand.aantal, 'zeven contacten en een overleg').toBe(8)
    await reis.kijk('agenda-bevestigd')
  })

  it('plant een nieuwe afspraak in de vrije ruimte en verzet haar', async () => {
    const hand = new Hand(reis.page)
    await reis.page.keyboard.press('ArrowRight')
    await reis.page.getByText('donderdag 6 apr 2023').waitFor()
    await hand.toets('n')
    const paneel = reis.page.getByRole('dialog', { name: 'Nieuwe afspraak' })
    await hand.typ(paneel.getByRole('combobox', { name: 'Patiënt' }), 'Berkenveld', 'Enter')
    await hand.vul(paneel.getByRole('textbox', { name: 'Begintijd' }), '14:00', 'Enter')
    await paneel.waitFor({ state: 'hidden' })
    expect(hand.aantal).toBe(3)
    await rij('14:00', 'Berkenveld').waitFor()
    await dag.focus()
    await hand.toets('v')
    const wijzig = reis.page.getByRole('dialog', { name: 'Afspraak wijzigen of verzetten' })
    await wijzig.getByText('CO0497').waitFor()
    await reis.kijk('agenda-verzetten')
    await wijzig.getByRole('textbox', { name: 'Begintijd' }).and(reis.page.locator(':focus')).waitFor()
    await hand.vul(wijzig.getByRole('textbox', { name: 'Begintijd' }), '15:00', 'Enter')
    await wijzig.waitFor({ state: 'hidden' })
    expect(hand.aantal, 'verzetten is twee handelingen').toBe(5)
    await rij('15:00', 'Berkenveld').waitFor()
  })

  it('twee mensen aan één afspraak: de tweede ziet wat er nu staat en overschrijft niets', async () => {
    const { page } = reis
    await dag.focus()
    await page.keyboard.press('v')
    const paneel = page.getByRole('dialog', { name: 'Afspraak wijzigen of verzetten' })
    await paneel.getByRole('textbox', { name: 'Begintijd' }).waitFor()
    const id = (await gekozen().getAttribute('id'))?.replace('dagrij-', '') ?? ''
    // a colleague moves it meanwhile, in another window
    const gewijzigd = await page.evaluate(async (welke) => {
      const nu = await (await fetch(`/api/agenda/afspraken/${welke}`)).json()
      const { afspraak, versie } = nu as { afspraak: Record<string, unknown>; versie: number }
      const { vastgelegd, status, uitvoering, registraties, id: _, ...rest } = afspraak
      const antwoord = await fetch(`/api/agenda/afspraken/${welke}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ afspraak: { ...rest, begintijd: '16:00' }, verwachteVersie: versie }),
      })
      return antwoord.status
    }, id)
    expect(gewijzigd).toBe(200)
    await paneel.getByRole('textbox', { name: 'Minuten' }).fill('30')
    await paneel.getByRole('textbox', { name: 'Minuten' }).press('Enter')
    await paneel.getByText(/was u voor$/).waitFor()
    await paneel.getByText(/om 16:00, 45 minuten/).waitFor()
    await paneel.getByRole('button', { name: 'Neem over wat er nu staat' }).click()
    expect(await paneel.getByRole('textbox', { name: 'Begintijd' }).inputValue()).toBe('16:00')
    await paneel.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await paneel.waitFor({ state: 'hidden' })
    await rij('16:00', 'Berkenveld').waitFor()
  })

  it('kijkt de patiënt mee, dan staat alleen die ene naam op het scherm', async () => {
    const { page } = reis
    await page.getByText('Patiënt kijkt mee').click()
    await rij('Bezet').first().waitFor()
    expect(await dag.getByRole('row').filter({ hasText: 'Berkenveld' }).count()).toBe(1)
    expect(await dag.locator('[data-soort="afspraak"]').filter({ hasNotText: 'Bezet' }).count()).toBe(1)
  })

  it('onthoudt wie is gekozen', async () => {
    await reis.page.goto(`${reis.adres}/agenda`)
    const wie = reis.page.getByRole('combobox', { name: 'Zorgverlener' })
    await wie.fill('Proefman')
    await wie.press('Enter')
    await reis.page.getByRole('grid', { name: 'Afspraken van Proefman-39, J.H. van' }).waitFor()
    await reis.page.goto(`${reis.adres}/agenda`)
    await reis.page.getByRole('grid', { name: 'Afspraken van Proefman-39, J.H. van' }).waitFor()
  })

  it('de werklijst zonder gepland contact: een besluit haalt een traject eraf', async () => {
    const { page } = reis
    await reis.kies('Planning')
    const lijst = page.getByRole('grid', { name: /zonder gepland contact/ })
    const eerste = lijst.getByRole('row').nth(1)
    const naam = (await eerste.getByRole('gridcell').first().textContent()) ?? ''
    await eerste.click()
    const paneel = page.getByRole('dialog', { name: naam })
    await paneel.getByRole('textbox', { name: 'Reden' }).fill('belt volgende week')
    await reis.kijk('zonder-contact')
    await paneel.getByRole('button', { name: 'Besluit' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await expect.poll(() => lijst.getByText(naam).count()).toBe(0)
  })

  it.each(['rapport', 'internesoort', 'standaardduur', 'reserve', 'rooster', 'vastlegafspraak', 'randvoorwaarde'])(
    'planning, blad %s: zonder drempels, ook in het donker en op een telefoon',
    async (blad) => {
      await reis.ga(`/planning?blad=${blad}`, 'Planning')
      await inElkeStand(reis)
    },
    120_000,
  )
})
