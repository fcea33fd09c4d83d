import { cents, minutes, parseTime } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { describe, expect, it } from 'vitest'
import {
  composeParticuliereFactuur,
  type Factuuropdracht,
  matchBetalingen,
  type ParticuliereFactuur,
  reportFactuurstand,
  type TeFactureren,
  toFactuurpost,
  writeFactuurtekst,
} from '../index.ts'
import { afschrift, boeking, dag } from '../test/bouwstenen.ts'

const tien = parseTime('10:00')
if (!tien.ok) throw new Error('unusable part for a test')

// Code and tariffs are invented.
const prestatie = (id: string, datum: string): Prestatie => ({
  soort: 'consult',
  id,
  registratie: id,
  patient: 'p1',
  stroom: 'ggz',
  datum: dag(datum),
  begintijd: tien.value,
  eindtijd: null,
  zorgsoort: 'behandeling',
  setting: 'mono',
  eenheid: 'e1',
  zorgverlener: 'z1',
  beroep: 'x',
  categorieIndex: 0,
  duurklasse: 45,
  minuten: minutes(45),
  tijdsoort: 'gepland',
  codelijst: '071',
  code: 'XX0001',
  naam: 'behandeling 45 minuten',
  tarief: cents(12345),
  fictief: false,
})
const zorg = (
  id: string,
  datum: string,
  meer: Partial<Extract<TeFactureren, { soort: 'prestatie' }>> = {},
): TeFactureren => ({
  soort: 'prestatie',
  reden: 'ongecontracteerd',
  prestatie: prestatie(id, datum),
  zorgverlener: 'mevrouw De Boer',
  tarief: cents(12345),
  ...meer,
})
const gemist = (meer: Partial<Extract<TeFactureren, { soort: 'no-show' }>> = {}): TeFactureren => ({
  soort: 'no-show',
  afspraak: 'a1',
  patient: 'p1',
  dag: dag('2024-03-03'),
  begintijd: tien.value,
  zorgverlener: 'mevrouw De Boer',
  tarief: cents(4500),
  ...meer,
})
const opdracht = (regels: readonly TeFactureren[], meer: Partial<Factuuropdracht> = {}): Factuuropdracht => ({
  nummer: 'P2024-0001',
  dag: dag('2024-03-15'),
  termijn: 30,
  patient: { id: 'p1', naam: 'J. de Vries' },
  regels,
  gebruikteNummers: new Set(),
  gefactureerd: new Set(),
  ...meer,
})
function make(regels: readonly TeFactureren[]): ParticuliereFactuur {
  const { factuur, fouten } = composeParticuliereFactuur(opdracht(regels))
  if (factuur === null) throw new Error(fouten.map((f) => f.code).join())
  return factuur
}

describe('composeParticuliereFactuur', () => {
  it('puts lines in the order of days, adds up to the cent and counts the term in calendar days', () => {
    const factuur = make([gemist(), zorg('c2', '2024-03-01'), zorg('c1', '2024-02-28', { tarief: cents(10001) })])
    expect(factuur.regels.map((r) => [r.referentie, r.bron, r.code, r.bedrag])).toEqual([
      ['P2024-0001-1', 'c1', 'XX0001', 10001],
      ['P2024-0001-2', 'c2', 'XX0001', 12345],
      ['P2024-0001-3', 'a1', null, 4500],
    ])
    expect(factuur.totaal).toBe(26846)
    expect(factuur.vervaldag).toBe(dag('2024-04-14'))
  })
  it('says in plain words what, when, who, why and when to pay, in both languages', () => {
    const regels = writeFactuurtekst(make([zorg('c1', '2024-03-01'), gemist()]))
    expect(regels.map((r) => r.nl)).toEqual([
      'Factuur P2024-0001 van 15 maart 2024 voor J. de Vries',
      '1 maart 2024 om 10:00 uur: behandeling 45 minuten bij mevrouw De Boer (code XX0001): € 123,45',
      '3 maart 2024 om 10:00 uur: gemiste afspraak bij mevrouw De Boer: € 45,00',
      'Totaal: € 168,45',
      expect.stringMatching(/^Wij hebben voor deze zorg geen contract met uw zorgverzekeraar\./),
      expect.stringMatching(/^U was er niet .* ons eigen tarief/),
      'Betaal dit bedrag vóór of op 14 april 2024 en vermeld factuurnummer P2024-0001.',
    ])
    expect(regels.map((r) => r.en).slice(0, 4)).toEqual([
      'Invoice P2024-0001 of 15 March 2024 for J. de Vries',
      '1 March 2024 at 10:00: behandeling 45 minuten with mevrouw De Boer (code XX0001): € 123.45',
      '3 March 2024 at 10:00: missed appointment with mevrouw De Boer: € 45.00',
      'Total: € 168.45',
    ])
  })
  it('explains care outside the basispakket, leaves an unknown time out and marks invented data', () => {
    const fictief = { ...prestatie('c1', '2024-03-01'), begintijd: null, fictief: true }
    const regels = writeFactuurtekst(
      make([zorg('c1', '2024-03-01', { reden: 'niet-basispakket', prestatie: fictief })]),
    )
    expect(regels[0]?.nl).toContain('VOORBEELD')
    expect(regels[2]?.nl).toMatch(/^1 maart 2024: behandeling/)
    expect(regels[4]?.nl).toContain('valt niet onder het basispakket')
  })
  it.each<[string, Factuuropdracht, readonly (readonly [string, number | null])[]]>([
    ['an empty number', opdracht([gemist()], { nummer: ' ' }), [['nummer-leeg', null]]],
    ['a number too long for a bank', opdracht([gemist()], { nummer: 'x'.repeat(36) }), [['nummer-leeg', null]]],
    ['a used number', opdracht([gemist()], { gebruikteNummers: new Set(['P2024-0001']) }), [['nummer-gebruikt', null]]],
    ['no lines', opdracht([]), [['geen-regels', null]]],
    ['half a day', opdracht([gemist()], { termijn: 0.5 }), [['termijn', null]]],
    ['no term', opdracht([gemist()], { termijn: 0 }), [['termijn', null]]],
    ['another patient', opdracht([gemist({ patient: 'p2' })]), [['andere-patient', 0]]],
    ['a day to come', opdracht([zorg('c1', '2024-03-16')]), [['in-de-toekomst', 0]]],
    ['the same care twice', opdracht([zorg('c1', '2024-03-01'), zorg('c1', '2024-03-01')]), [['al-gefactureerd', 1]]],
    ['care billed before', opdracht([gemist()], { gefactureerd: new Set(['a1']) }), [['al-gefactureerd', 0]]],
    ['no amount', opdracht([gemist({ tarief: cents(0) })]), [['zonder-bedrag', 0]]],
    [
      'a cent above the maximum',
      opdracht([zorg('c1', '2024-03-01', { tarief: cents(12346) })]),
      [['boven-maximum', 0]],
    ],
    [
      'more at once',
      opdracht([gemist({ patient: 'p2', tarief: cents(-1) })], { termijn: 366 }),
      [
        ['termijn', null],
        ['andere-patient', 0],
        ['zonder-bedrag', 0],
      ],
    ],
  ])('refuses %s', (_wat, geval, verwacht) => {
    const { factuur, fouten } = composeParticuliereFactuur(geval)
    expect(factuur).toBeNull()
    expect(fouten.map((f) => [f.code, f.regel])).toEqual(verwacht)
    for (const fout of fouten) for (const zin of [fout.wat, fout.verwacht, fout.doe]) expect(zin.en).not.toBe(zin.nl)
  })
})

describe('the state of an invoice to a person', () => {
  const factuur = make([zorg('c1', '2024-03-01'), gemist()])
  const pay = (...bedragen: readonly number[]) =>
    matchBetalingen({
      posten: [toFactuurpost(factuur)],
      afschriften: [
        afschrift(
          'A1',
          bedragen.map((b) => boeking(b, 'P2024-0001', { tegenpartij: { naam: 'J DE VRIES', iban: null } })),
        ),
      ],
      specificaties: [],
      eerdere: [],
    })
  it('is open, then overdue', () => {
    expect(reportFactuurstand(factuur, [], dag('2024-04-14'))).toMatchObject({
      status: 'open',
      open: 16845,
      vervallen: false,
      bronnen: [],
    })
    expect(reportFactuurstand(factuur, [], dag('2024-04-15'))).toMatchObject({
      vervallen: true,
      tekst: { nl: 'Nog niet betaald: nog € 168,45, te betalen was uiterlijk 14 april 2024.' },
    })
  })
  it('is paid only with a booking as source', () => {
    const stand = reportFactuurstand(factuur, pay(16845).matches, dag('2024-05-01'))
    expect(stand).toMatchObject({
      status: 'betaald',
      open: 0,
      vervallen: false,
      tekst: { nl: 'Betaald.', en: 'Paid.' },
    })
    expect(stand.bronnen).toMatchObject([{ boeking: { afschrift: 'A1', volgnummer: 1 } }])
  })
  it('is paid in part once a person confirms', () => {
    const { matches } = pay(10000)
    expect(reportFactuurstand(factuur, matches, dag('2024-04-01'))).toMatchObject({ status: 'open', bronnen: [] })
    const bevestigd = matches.map((m) => ({ ...m, zekerheid: 'bevestigd' as const }))
    expect(reportFactuurstand(factuur, bevestigd, dag('2024-04-01'))).toMatchObject({
      status: 'deels betaald',
      betaald: 10000,
      open: 6845,
      tekst: { en: 'Paid in part: € 68.45 is left, payment is due on 14 April 2024.' },
    })
  })
  it('paid without the number is a proposal by name and amount', () => {
    const uit = matchBetalingen({
      posten: [toFactuurpost(factuur)],
      afschriften: [afschrift('A1', [boeking(16845, '', { tegenpartij: { naam: 'Hr. J de Vries', iban: null } })])],
      specificaties: [],
      eerdere: [],
    })
    expect(uit.matches).toMatchObject([{ zekerheid: 'voorstel', reden: { code: 'naam-en-bedrag' } }])
  })
  it('withdrawn it is known by its number only: what comes for it waits and says so, a name alone finds nothing', () => {
    const posten = [toFactuurpost(factuur, { ingetrokken: true })]
    const betaal = (omschrijving: string) =>
      matchBetalingen({
        posten,
        afschriften: [
          afschrift('A1', [boeking(16845, omschrijving, { tegenpartij: { naam: 'Hr. J de Vries', iban: null } })]),
        ],
        specificaties: [],
        eerdere: [],
      })
    const opNummer = betaal(`factuur ${factuur.nummer}`)
    expect(opNummer.matches).toEqual([])
    expect(opNummer.wachtrij).toMatchObject([{ bedrag: 16845, reden: { code: 'ingetrokken' }, kandidaten: [] }])
    const opNaam = betaal('')
    expect(opNaam.matches).toEqual([])
    expect(opNaam.wachtrij).toMatchObject([{ bedrag: 16845, reden: { code: 'onbekende-afzender' } }])
  })
})
