import { foundAanbieder, stamgegevens } from '@zorgketen/usecases'
import { parseDay } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { haalBerichten } from './haal-berichten.ts'
import { declareerMaand } from './handelingen.ts'
import { kiesBestanden, type Proefbestand } from './kies-bestand.ts'
import { openReis, type Plek, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

const OUD = 'fz-kliniek'

/** An organisation that has only its name and the AGB-code of the old one: who starts here in the middle of the year. */
async function legeOrganisatie(plek: Plek): Promise<void> {
  const vandaag = parseDay('2023-04-05')
  if (!vandaag.ok) throw new TypeError('day')
  const { agb } = await plek.opslag.read({ organisatie: OUD, rol: 'administratie' }, (kast) =>
    kast.organisaties.eigen(),
  )
  const stam = stamgegevens.parse({
    formaat: 'zorgketen/stamgegevens@1',
    fictief: true,
    organisatie: { id: 'nieuw', naam: 'Overgestapte kliniek' },
    declarant: { agb: agb[0], soort: '1' },
    ...{ zorgverleners: [], eenheden: [], planningIsRealisatie: [], patienten: [], zorgtrajecten: [] },
    ...{ plaatsingen: [], contracten: [], betalers: [] },
  })
  const actor = { organisatie: 'nieuw', rol: 'beheerder', gebruiker: 'proef', doel: 'inrichten' } as const
  const naam = 'Overgestapte kliniek'
  const rij = {
    id: 'nieuw',
    naam,
    soort: 'aanbieder',
    omschrijving: 'Stapt over.',
    fictief: true,
    uzovi: null,
  } as const
  await foundAanbieder(plek, actor, { ...rij, agb, vandaag: vandaag.value }, { stam, registraties: [] })
}

describe.skipIf(CHROMIUM === null)(`Overstappen midden in het jaar${overgeslagen}`, () => {
  let reis: Reis
  /** The files of the old system. */
  let bestanden: readonly Proefbestand[]
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    await declareerMaand(reis.page)
    await beoordeel(reis, 'DJI')
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    bestanden = await haalBerichten(reis)
    await reis.herstart(legeOrganisatie)
    await reis.binnen('Overgestapte kliniek', 'Zorgadministratie')
  }, 120_000)
  afterAll(() => reis.sluit())

  it('laat eerst zien wat de bestanden van het oude systeem geven', async () => {
    const { page } = reis
    expect(bestanden.map(({ naam }) => naam.split('.')[1]).sort()).toEqual(['gds801', 'gds802'])
    await reis.kies('Overname')
    await kiesBestanden(page.getByRole('main'), bestanden)
    await page.getByRole('button', { name: 'Neem over' }).waitFor()
    await page.getByText('113 toegekend (€ 13.421,55)').waitFor()
    await page.getByText('10 afgekeurd').waitFor()
    await page.getByText('Van contract FR696848 is alleen het nummer bekend').waitFor()
    await reis.kijk('overname')
  })

  it('neemt over; dezelfde bestanden nog eens veranderen niets, en dat staat er', async () => {
    const { page } = reis
    await page.getByRole('button', { name: 'Neem over' }).click()
    const klaar = page.getByRole('status').filter({ hasText: 'Overgenomen' })
    await klaar.getByText(/^2 berichten, 1 declaraties, \d+ prestaties/).waitFor()
    await klaar.getByRole('button', { name: 'Neem meer over' }).click()
    await kiesBestanden(page.getByRole('main'), bestanden)
    await page.getByText('Alles hiervan is al overgenomen.').waitFor()
    expect(await page.getByRole('button', { name: 'Neem over' }).isDisabled()).toBe(true)
  })

  it('een overgenomen regel die niet klopt wordt gecrediteerd', async () => {
    const { page } = reis
    await page.getByRole('tab', { name: 'Overgenomen prestaties' }).click()
    const lijst = page.getByRole('grid', { name: 'Overgenomen prestaties' })
    await lijst
      .getByRole('row', { name: /Toegekend/ })
      .first()
      .click()
    const paneel = page.getByRole('dialog', { name: 'Overgenomen prestatie' })
    const gedeclareerd = await paneel.getByRole('definition').filter({ hasText: '€' }).first().textContent()
    const bedrag = (gedeclareerd ?? '').replace(/[€\s]/g, '')
    expect(bedrag).toMatch(/^\d+,\d\d$/)
    await paneel.getByRole('button', { name: 'Neem terug' }).click()
    await paneel.getByRole('textbox', { name: 'Waarom vervalt deze prestatie?' }).fill('niet geleverd')
    await paneel.getByRole('button', { name: 'Neem terug' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await reis.kies('Correcties')
    await rijMet(page, 'Alleen credit', bedrag).waitFor()
    await reis.kijk('overname-credit')
    await page.getByRole('button', { name: 'Verzend correctie' }).click()
    const verzonden = page.getByRole('status', { name: 'Verzonden' })
    await verzonden.getByText('1 regel').waitFor()
    await verzonden.getByText(`€ −${bedrag}`).waitFor()
  })
})
