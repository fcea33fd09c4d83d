import type { Page } from 'playwright-core'
import type { Stopwatch } from './stopwatch.ts'

/** Screens of the navigation of a provider, and what shows that one is there beside its heading: its first rows. */
const SCHERMEN: readonly { readonly naam: string; readonly met: 'kop' | 'rijen' }[] = [
  { naam: 'Vandaag', met: 'kop' },
  { naam: 'Agenda', met: 'kop' },
  { naam: 'Planning', met: 'kop' },
  { naam: 'Registraties', met: 'rijen' },
  { naam: 'Verblijf', met: 'kop' },
  { naam: 'Prestaties', met: 'rijen' },
  { naam: 'Declaraties', met: 'kop' },
  { naam: 'Retour', met: 'kop' },
  { naam: 'Correcties', met: 'kop' },
  { naam: 'Startdatums', met: 'kop' },
  { naam: 'Patiënten', met: 'rijen' },
  { naam: 'Zorgtrajecten', met: 'kop' },
  { naam: 'Plaatsingen', met: 'kop' },
  { naam: 'Zorgvragen', met: 'kop' },
  { naam: 'Dienstverlening', met: 'kop' },
  { naam: 'Spelregels', met: 'kop' },
  { naam: 'Stamgegevens', met: 'kop' },
  { naam: 'Settings', met: 'kop' },
  { naam: 'Tarieven', met: 'kop' },
  { naam: 'Volledigheid', met: 'kop' },
  { naam: 'Betalingen', met: 'kop' },
  { naam: 'Maandafsluiting', met: 'kop' },
  { naam: 'Jaarafsluiting', met: 'kop' },
  { naam: 'Afspraken per zorgtraject', met: 'kop' },
  { naam: 'Logboek', met: 'kop' },
]

/** A link of the navigation. */
export const menu = (page: Page, naam: string) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: naam, exact: true })

const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 1, name: naam })

/** The first rows of a list. */
export const rijen = (page: Page) => page.getByRole('row').nth(3)

/** Visits every screen of a provider three times, coming from elsewhere, and works in the long list. */
export async function visitScreens(page: Page, klok: Stopwatch): Promise<void> {
  const weg = async (): Promise<void> => {
    await menu(page, 'Regelboek').click()
    await kop(page, 'Regelboek').waitFor()
    await page.waitForTimeout(200)
  }
  await weg()
  for (const { naam, met } of SCHERMEN) {
    const erIs = met === 'rijen' ? rijen(page) : kop(page, naam)
    await klok.meet(naam, () => menu(page, naam).click(), erIs, { keren: 3, terug: weg })
  }
  await klok.meet(
    'Declaraties: de hele maand nagekeken (achtergrond)',
    () => menu(page, 'Declaraties').click(),
    page.locator('.zk-voorbeeld, .zk-leegte'),
    { keren: 2, terug: weg },
  )
  await workInList(page, klok)
}

async function workInList(page: Page, klok: Stopwatch): Promise<void> {
  await menu(page, 'Registraties').click()
  await rijen(page).waitFor()
  const lijst = page.getByRole('grid').first()
  // The newest day comes first, so the first registration of the first patient is the last row.
  const laatste = page.getByRole('row', { name: /p00000/ })
  const naarBoven = () => lijst.press('Home')
  await klok.meet('Registraties: naar de laatste rij', () => lijst.press('End'), laatste, {
    keren: 2,
    terug: naarBoven,
  })
  await klok.meet('Registraties: een rij openen', () => rijen(page).click(), page.getByRole('dialog'), {
    keren: 3,
    terug: async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
  })
}
