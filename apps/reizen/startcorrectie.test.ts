import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { declareerMaand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`ZTN-09 een startdatum corrigeren${overgeslagen}`, () => {
  let reis: Reis
  let nummer = ''
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  it('de praktijk declareert, haar verzekeraars antwoorden, en er blijkt eerdere zorg', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await declareerMaand(reis.page)
    await beoordeel(reis, 'Zorgverzekeraar 9011')
    await beoordeel(reis, 'Zorgverzekeraar 9012')
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.ga('/startcorrectie', 'Startdatums te corrigeren')
    await reis.page.getByText('Elke verzonden regel heeft de juiste startdatum').waitFor()
    nummer = await reis.page.evaluate(async () => {
      const lees = async <T>(pad: string) =>
        ((await (await fetch(`/api${pad}`)).json()) as { readonly rijen: readonly T[] }).rijen
      const rijen = await lees<{ readonly registratie: { readonly id: string } }>(
        '/registraties?maand=2023-03&aantal=200',
      )
      for (const { registratie } of rijen) {
        const id = `eerder-${registratie.id}`
        await fetch(`/api/registraties/${id}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ registratie: { ...registratie, id, datum: '2023-02-14' }, verwachteVersie: 0 }),
        })
        const [eerste] = await lees<{ readonly nummer: string }>('/startcorrecties')
        if (eerste !== undefined) return eerste.nummer
      }
      throw new Error('no number starts with its care of March')
    })
  })

  it('de lijst toont het traject; wie het opent ziet per regel wat er gebeurt, met euro’s', async () => {
    const { page } = reis
    await reis.ga('/startcorrectie', 'Startdatums te corrigeren')
    await page.getByRole('row', { name: /14 feb 2023/ }).click()
    await page.waitForURL((url) => url.searchParams.get('nummer') === nummer)
    await page.getByText('de startdatum is 14 feb 2023').waitFor()
    await page.getByRole('heading', { level: 2, name: 'maart 2023' }).waitFor()
    await page.getByText('Toegekend en sindsdien gewijzigd').first().waitFor()
    await page.getByText('1 prestatie, krijgt de nieuwe datum vanzelf').waitFor()
    await reis.kijk('startcorrectie')
  })

  it('één toets verzendt alles; daarna is er niets meer te corrigeren', async () => {
    const { page } = reis
    await page.keyboard.press('Control+Enter')
    const verzonden = page.getByRole('status', { name: 'Verzonden' })
    await verzonden.waitFor()
    expect(await verzonden.getByRole('listitem').count()).toBe(1)
    await page.getByText('Er is niets te corrigeren').waitFor()
    await reis.kijk('startcorrectie-verzonden')
  })
})
