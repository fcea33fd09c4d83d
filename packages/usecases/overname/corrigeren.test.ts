import type { Dossier } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { correctAll } from '../stappen/correct.ts'
import type { OvergenomenPrestatie, Overname } from './overname.ts'
import { codes, credit, debet, declaratie, heen, overneem, retour, terug, ZTN, ZTN2 } from './proef/bericht.ts'
import { dag, MAAND } from './proef/oud-systeem.ts'

const volledig = ({ stamgegevens }: Overname): Stamgegevens => ({
  formaat: 'zorgketen/stamgegevens@1',
  fictief: false,
  organisatie: { id: 'nieuw', naam: 'Nieuw systeem' },
  eenheden: [],
  planningIsRealisatie: [],
  ...stamgegevens,
})

interface Wens {
  readonly prestaties?: readonly OvergenomenPrestatie[]
  readonly stam?: Stamgegevens
  readonly opnieuw?: readonly string[]
  readonly dossiers?: ReadonlyMap<Uzovi, Dossier>
}

/** Corrects March on 2 June, from the taken-over administration or what was changed in it; the only payer's outcome. */
function corrigeer(na: Overname, wens: Wens = {}) {
  const rondes = correctAll({
    stamgegevens: wens.stam ?? volledig(na),
    prestaties: wens.prestaties ?? na.prestaties,
    dossiers: wens.dossiers ?? na.dossiers,
    ...{ maand: MAAND, datum: dag('2023-06-02'), berichtsoort: 'T' },
    opnieuw: new Set(wens.opnieuw ?? []),
    termijnen: new Map(),
  })
  const { correctie, dossier, belemmeringen } = rondes[0] ?? expect.fail('geen betaler')
  expect(belemmeringen).toEqual([])
  const regels = (correctie.declaratie?.regels ?? []).map((regel) =>
    regel.soort === 'credit' ? ['credit', regel.gerelateerd, regel.bedrag] : ['debet', regel.code, regel.bedrag],
  )
  return { correctie, regels, dossier }
}

const opId = (na: Overname, id: string) => na.prestaties.find((een) => een.id === id) ?? expect.fail(id)
const actie = ({ correctie }: ReturnType<typeof corrigeer>, id: string) =>
  [...correctie.stappen, ...correctie.geblokkeerd, ...correctie.ongewijzigd].find((stap) => stap.prestatie === id)
    ?.actie

/** Three contacts: granted, rejected, and one whose return is still to come. */
const R = ['R000000000001', 'R000000000002', 'R000000000003'] as const
const m1 = declaratie('1', '2023-04-05', [debet(R[0]), debet(R[1], { datum: '2023-03-14' })])
const m2 = declaratie('2', '2023-04-06', [debet(R[2], { datum: '2023-03-21' })])
const na = overneem([heen(m1), terug(retour(m1, [R[1]]), m1, '2023-04-10'), heen(m2)])
const [goed, fout, wacht] = R.map((referentie) => `overname-${referentie}`) as [string, string, string]

describe('correcting what an old system sent', () => {
  it('does nothing of its own accord', () => {
    const uitkomst = corrigeer(na)
    expect(uitkomst.regels).toEqual([])
    expect([goed, fout, wacht].map((id) => actie(uitkomst, id))).toEqual(['ongewijzigd', 'geblokkeerd', 'ongewijzigd'])
  })

  it('DFZ-10: withdraws a granted line with a credit of the whole line', () => {
    const zonder = na.prestaties.filter(({ id }) => id !== goed)
    expect(corrigeer(na, { prestaties: zonder }).regels).toEqual([['credit', R[0], 12840]])
  })

  it('DFZ-10: corrects a granted line with a credit and a new debit in one message', () => {
    // Another code at 150.00: the line says what the prestatie says.
    const prestaties = na.prestaties.map((een) =>
      een.id === goed ? { ...een, code: 'CO0562', tarief: 15000 as typeof een.tarief } : een,
    )
    const uitkomst = corrigeer(na, { prestaties })
    expect(uitkomst.regels).toEqual([
      ['credit', R[0], 12840],
      ['debet', 'CO0562', 15000],
    ])
    // New references count on from those of the old system (DFZ-09).
    expect(uitkomst.correctie.declaratie?.regels.map(({ referentie }) => referentie)).toEqual([
      ...['R000000000004', 'R000000000005'],
    ])
  })

  it('declares a rejected line again once it is mended, or when a person decides so', () => {
    const hersteld = na.prestaties.map((een) => (een.id === fout ? { ...een, code: 'CO0562' } : een))
    expect(corrigeer(na, { prestaties: hersteld }).regels).toEqual([['debet', 'CO0562', 12840]])
    expect(corrigeer(na, { opnieuw: [fout] }).regels).toEqual([['debet', 'CO0497', 12840]])
  })

  it('DFZ-11: keeps a line blocked while its return is awaited, withdrawn or changed', () => {
    const zonder = corrigeer(na, { prestaties: na.prestaties.filter(({ id }) => id !== wacht) })
    const anders = na.prestaties.map((een) => (een.id === wacht ? { ...een, code: 'CO0562' } : een))
    expect([actie(zonder, wacht), zonder.regels]).toEqual(['geblokkeerd', []])
    const gewijzigd = corrigeer(na, { prestaties: anders })
    expect([actie(gewijzigd, wacht), gewijzigd.regels]).toEqual(['geblokkeerd', []])
    expect(actie(corrigeer(na, { opnieuw: [wacht] }), wacht)).toBe('ongewijzigd')
  })

  it('goes on correctly after the return of that line came in', () => {
    const compleet = overneem([
      ...[heen(m1), terug(retour(m1, [R[1]]), m1, '2023-04-10'), heen(m2)],
      terug(retour(m2), m2, '2023-05-01'),
    ])
    const zonder = compleet.prestaties.filter(({ id }) => id !== wacht)
    expect(corrigeer(compleet, { prestaties: zonder }).regels).toEqual([['credit', R[2], 12840]])
  })

  it('works with the references of another system', () => {
    const vreemd = declaratie('1', '2023-04-05', [debet('2023/AB-17')])
    const overgenomen = overneem([heen(vreemd), terug(retour(vreemd), vreemd, '2023-04-10')])
    expect(overgenomen.prestaties.map(({ id }) => id)).toEqual(['overname-2023/AB-17'])
    expect(overgenomen.dossiers.get(vreemd.betaler.uzovi)?.regels.get('2023/AB-17')?.stand).toBe('toegekend')
  })
})

describe('what a message cannot tell never leads to a credit', () => {
  it('holds a line that composes differently, and says in what', () => {
    // CL0015: the old system named an instelling as the one who delivered; we name a person.
    const bericht = declaratie('1', '2023-04-05', [debet(R[0], { soort: '1' })])
    const overgenomen = overneem([heen(bericht), terug(retour(bericht), bericht, '2023-04-10')])
    const bevinding = overgenomen.bevindingen.find(({ code }) => code === 'regel.niet-na-te-maken')
    expect(bevinding?.wat.nl).toContain('betrokkenen')
    expect(opId(overgenomen, goed).herkomst.naTeMaken).toBe(false)
    const uitkomst = corrigeer(overgenomen)
    expect([actie(uitkomst, goed), uitkomst.regels]).toEqual(['geblokkeerd', []])
    // A person can still withdraw it.
    expect(corrigeer(overgenomen, { prestaties: [] }).regels).toEqual([['credit', R[0], 12840]])
  })

  it('ZTN-13: leaves lines alone of a patient with two numbers at once', () => {
    const bericht = declaratie('1', '2023-04-05', [
      debet(R[0], { datum: '2023-03-07' }),
      debet(R[1], { datum: '2023-03-08', ztn: ZTN2 }),
      debet(R[2], { datum: '2023-03-09' }),
    ])
    const overgenomen = overneem([heen(bericht), terug(retour(bericht), bericht, '2023-04-10')])
    expect(codes(overgenomen)).toContain('ztn.gelijktijdig')
    expect(codes(overgenomen)).toContain('regel.los')
    expect(corrigeer(overgenomen).regels).toEqual([])
  })

  it('two numbers one after the other: the earlier one is closed, and both keep composing', () => {
    const bericht = declaratie('1', '2023-04-05', [
      debet(R[0], { datum: '2023-03-07' }),
      debet(R[1], { datum: '2023-03-20', ztn: ZTN2, start: '2023-03-20' }),
    ])
    const overgenomen = overneem([heen(bericht), terug(retour(bericht), bericht, '2023-04-10')])
    expect(codes(overgenomen)).toContain('ztn.meer')
    const gesloten = overgenomen.stamgegevens.zorgtrajecten.map(({ nummer, gesloten: dagVan }) => [nummer, dagVan])
    expect(gesloten).toEqual([
      [ZTN, dag('2023-03-07')],
      [ZTN2, null],
    ])
    expect(overgenomen.prestaties.every(({ herkomst }) => herkomst.naTeMaken)).toBe(true)
    expect(corrigeer(overgenomen).regels).toEqual([])
  })
})

describe('ZTN-09: a startdatum that changed on the way', () => {
  const eerst = declaratie('1', '2023-04-05', [debet(R[0], { start: '2023-03-07' })])
  const later = declaratie('2', '2023-04-20', [debet(R[1], { datum: '2023-03-02', start: '2023-03-02' })])
  const bestanden = [
    ...[heen(eerst), terug(retour(eerst), eerst, '2023-04-10')],
    ...[heen(later), terug(retour(later), later, '2023-04-25')],
  ]

  it('takes the last one, names the lines that were sent with another, and proposes their credit and new debit', () => {
    const overgenomen = overneem(bestanden)
    expect(overgenomen.stamgegevens.zorgtrajecten).toMatchObject([{ nummer: ZTN, startdatum: dag('2023-03-02') }])
    const bevinding = overgenomen.bevindingen.find(({ code }) => code === 'ztn.startdatum')
    expect(bevinding).toMatchObject({ referentie: R[0] })
    const uitkomst = corrigeer(overgenomen)
    expect(uitkomst.regels).toEqual([
      ['credit', R[0], 12840],
      ['debet', 'CO0497', 12840],
    ])
  })

  it('does not let a rejected line before the startdatum move it', () => {
    const fouteDag = declaratie('3', '2023-04-20', [debet(R[1], { datum: '2023-03-02', start: '2023-03-07' })])
    const overgenomen = overneem([
      ...[heen(eerst), terug(retour(eerst), eerst, '2023-04-10')],
      ...[heen(fouteDag), terug(retour(fouteDag, [R[1]]), fouteDag, '2023-04-25')],
    ])
    expect(codes(overgenomen)).toContain('regel.voor-startdatum')
    expect(overgenomen.prestaties.map(({ id }) => id)).toEqual([goed])
    expect(corrigeer(overgenomen).regels).toEqual([])
  })
})

it('a credit of the old system that is still under way is waited for, and nothing is declared again', () => {
  const [eerste] = m1.regels
  if (eerste?.soort !== 'debet') return expect.fail('debet')
  const terugname = declaratie('3', '2023-05-05', [credit('R000000000009', eerste)])
  const bestanden = [heen(m1), terug(retour(m1), m1, '2023-04-10'), heen(terugname)]
  const onderweg = overneem(bestanden)
  expect(corrigeer(onderweg).regels).toEqual([])
  const klaar = overneem([...bestanden, terug(retour(terugname), terugname, '2023-05-10')])
  expect(corrigeer(klaar).regels).toEqual([])
})
