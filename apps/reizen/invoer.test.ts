import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv, utf8 } from '../server/invoer/proef/bestanden.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { kiesBestanden } from './kies-bestand.ts'
import { kiesUit } from './kies-uit.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

/** As Excel saves ‘CSV UTF-8’ in the Netherlands: a mark before it, semicolons, CRLF, no zero in front of a number. */
const uitExcel = (rijen: readonly (readonly string[])[]): Uint8Array => utf8(`\ufeff${csv(rijen)}`)

// 012345672 is a test number; Excel takes its first zero
const PATIENTEN = uitExcel([
  ['Cliëntnummer', 'Voorletters', 'Achternaam', 'Geb.datum', 'BSN', 'UZOVI', 'Verzekerd vanaf', 'Kleur'],
  ['X1', 'A.', 'Müller-Proef', '5-3-1980', '12345672', '9011', '1-1-2023', 'rood'],
  ['X2', 'B.', 'Proefpersoon', '31-2-1980', '', '9011', '1-1-2023', ''],
  ['X3', 'C.', 'Proefpersoon', '7-8-1991', '', '9012', '1-1-2023', ''],
])
const contact = (id: string, patient: string, dag: string, duur: string): string[] => [
  ...[id, patient, 'ggz', dag, '9:05', 'Behandeling', 'eenheid-1', 'zv-01', '', duur],
]
const CONTACTEN = uitExcel([
  ['Nummer', 'Patient', 'Stroom', 'Contactdatum', 'Tijd', 'Type', 'Locatie', 'Behandelaar', 'Gepland', 'Duur'],
  contact('K1', 'X1', '6-3-2023', '45,0'),
  contact('K2', 'X1', '31-2-2023', '45'),
  contact('K3', 'X3', '7-3-2023', 'veel'),
  contact('K4', 'X3', '8-3-2023', '60,00'),
])
const deelnemer = (sessie: string, patient: string, tot = ''): string[] => [
  ...[sessie, '9-3-2023', '10:00', 'eenheid-1', '90,00', 'zv-01', patient, 'ggz', tot],
]
// A row for each participant; of the second session one row is wrong.
const GROEPEN = uitExcel([
  ['Sessie', 'Sessiedatum', 'Aanvang', 'Locatie', 'Duur', 'Groepsleiders', 'Cliëntnummer', 'Stroom', 'Tot'],
  deelnemer('GS1', 'X1'),
  deelnemer('GS1', 'X3', '45'),
  deelnemer('GS2', 'X1'),
  deelnemer('GS2', 'X9'),
])

describe.skipIf(CHROMIUM === null)(`Een bestand dat Excel beschadigde${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
  }, 120_000)
  afterAll(() => reis.sluit())

  const kies = async (soort: string, naam: string, inhoud: Uint8Array): Promise<void> => {
    const { page } = reis
    await reis.kies('Inlezen')
    await page.getByRole('button', { name: /Wat leest u in\?$/ }).click()
    await page.getByRole('option', { name: soort }).click()
    await kiesBestanden(page.getByRole('main'), [{ naam, inhoud }])
    await page.getByRole('tab', { name: /^Wat verandert/ }).waitFor()
  }
  const blad = (naam: string) => reis.page.getByRole('tab', { name: naam })
  const inhoud = () => reis.page.getByRole('tabpanel')
  const anderBestand = async (): Promise<void> => {
    await reis.kies('Inlezen')
    await reis.page.getByRole('button', { name: 'Ander bestand' }).click()
  }
  const leesIn = async (n: number, telling: string): Promise<void> => {
    const { page } = reis
    await page.getByRole('button', { name: `Lees ${n} in` }).click()
    await page.getByRole('status').getByText(telling).waitFor()
  }

  it('laat eerst zien wat er zou veranderen, wat mis is, en wat hersteld werd', async () => {
    await kies('Patiënten', 'clienten.csv', PATIENTEN)
    await blad('Fouten 1').waitFor()
    await inhoud().getByText('Dag 31 bestaat niet in maand 2 van 1980').waitFor()
    await inhoud().getByText('Geb.datum, rij 3').waitFor()
    await blad('Kolommen').click()
    await inhoud()
      .getByText(/^Niet gebruikt.*Kleur/)
      .waitFor()
    await blad('Bijzonderheden 2').click()
    await inhoud().getByText('byte order mark').waitFor()
    await inhoud().getByText('De voorloopnul van het BSN was weggevallen en is teruggezet').waitFor()
    expect(await reis.page.getByText('012345672').count()).toBe(0)
    await reis.kijk('inlezen')
  })

  it('bewaart de goede rijen en houdt de foute met de reden in beeld', async () => {
    const { page } = reis
    await leesIn(2, '2 nieuw, 0 gewijzigd, 0 ongewijzigd.')
    await page.getByText('1 rijen met een fout zijn niet ingelezen.').waitFor()
    await page.getByText('Geb.datum, rij 3').waitFor()
    await page.getByRole('link', { name: 'Bekijk wat er nu staat' }).click()
    await page.getByRole('searchbox').fill('Proef')
    const lijst = page.getByRole('grid', { name: 'Patiënten' })
    await lijst.getByRole('row', { name: /^Müller-Proef, A\. 5 mrt 1980 X1 \*{7}72/ }).waitFor()
    await lijst.getByRole('row', { name: /^Proefpersoon, C\. 7 aug 1991 X3/ }).waitFor()
    expect(await lijst.getByRole('row', { name: /X2/ }).count()).toBe(0)
  })

  it('hetzelfde bestand nog eens: niets dubbel, en dat staat er', async () => {
    const { page } = reis
    await anderBestand()
    await kies('Patiënten', 'clienten.csv', PATIENTEN)
    await blad('Wat verandert 0').waitFor()
    await page.getByRole('main').getByText('Ongewijzigd').waitFor()
    expect(await page.getByRole('button', { name: 'Niets in te lezen' }).isDisabled()).toBe(true)
  })

  it('registraties met decimale komma’s: de goede zijn meteen prestaties', async () => {
    const { page } = reis
    await anderBestand()
    await kies('Registraties', 'contacten.csv', CONTACTEN)
    await blad('Fouten 2').waitFor()
    await inhoud().getByText('Contactdatum, rij 3').waitFor()
    await inhoud().getByText('Duur, rij 4').waitFor()
    await leesIn(2, '2 nieuw, 0 gewijzigd, 0 ongewijzigd.')
    await page.getByText('2 registraties zijn (opnieuw) afgeleid.').waitFor()
    await reis.kies('Registraties')
    await kiesUit(page.getByRole('combobox', { name: 'Patiënt' }), 'Proefpersoon')
    // 60 minutes of treatment by a gezondheidszorgpsycholoog: CO0627, as the price list of the NZa has it
    await rijMet(page, 'wo 8', '09:05', 'Proefpersoon', '60', 'CO0627').waitFor()
    await anderBestand()
    await kies('Registraties', 'contacten.csv', CONTACTEN)
    await blad('Wat verandert 0').waitFor()
    expect(await page.getByRole('button', { name: 'Niets in te lezen' }).isDisabled()).toBe(true)
  })

  it('een groepstabel met één foute rij: die sessie blijft buiten, met de reden per rij; de andere gaat erin', async () => {
    const { page } = reis
    await anderBestand()
    await kies('Groepssessies', 'groepen.csv', GROEPEN)
    await blad('Fouten 2').waitFor()
    await inhoud().getByText('Cliëntnummer, rij 5').waitFor()
    await inhoud().getByText('Rij 5 hoort bij hetzelfde nummer en heeft een fout').waitFor()
    await reis.kijk('inlezen-groepen')
    const wacht = page.waitForEvent('download')
    await inhoud().getByRole('button', { name: 'Fouten per rij als CSV' }).click()
    expect((await wacht).suggestedFilename()).toBe('fouten-groepen.csv')
    await leesIn(1, '1 nieuw, 0 gewijzigd, 0 ongewijzigd.')
    await page.getByText('2 rijen met een fout zijn niet ingelezen.').waitFor()
    await anderBestand()
    await kies('Groepssessies', 'groepen.csv', GROEPEN)
    await blad('Wat verandert 0').waitFor()
    expect(await page.getByRole('button', { name: 'Niets in te lezen' }).isDisabled()).toBe(true)
  })
})
