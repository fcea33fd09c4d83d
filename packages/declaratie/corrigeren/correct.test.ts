import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { totalToegekend } from '../dossier/total-toegekend.ts'
import type { TeDeclareren } from '../model/administratie.ts'
import type { Dossier } from '../model/dossier.ts'
import { compose } from '../samenstellen/compose.ts'
import { beantwoord, weigerAanPoort } from '../test/beantwoord.ts'
import * as b from '../test/bouwstenen.ts'
import { antwoord, declared, ONTVANGEN, stuur, verzend } from '../test/keten.ts'
import { settle } from '../vereffenen/settle.ts'
import { listAfwijkend } from './afwijkende-start.ts'
import { correct } from './correct.ts'
import type { Correctie, Correctieopties } from './correctie.ts'
import { composeGewenst } from './gewenst.ts'

const P = b.ggz()
const HERSTELD = b.ggz({ tarief: cents(9900) })
const REF = 'R000000001000'

function run(dossier: Dossier, items: readonly TeDeclareren[], over: Partial<Correctieopties> = {}): Correctie {
  const administratie = b.administratie(items)
  const { declarant, betaler } = administratie
  const opties = {
    declarant,
    betaler,
    bericht: b.bericht(2),
    opnieuw: new Set<string>(),
    termijnen: { maanden: 1, jaargrens: null },
  }
  return correct(dossier, composeGewenst(administratie), { ...opties, ...over })
}

const kort = (c: Correctie): readonly unknown[] =>
  [...c.stappen, ...c.geblokkeerd, ...c.ongewijzigd].map((s) => [s.actie, s.reden.code])

const verzonden = verzend(1, [P])
const toegekend = antwoord(verzonden, () => 'heel')
const afgekeurd = antwoord(verzonden, () => 'niets')
const geweigerd = (fout: readonly string[]): Dossier =>
  settle(verzonden, weigerAanPoort(declared(verzonden.declaraties[0] ?? null), fout), 'poort', ONTVANGEN).dossier

describe('correct: before the return', () => {
  it('DFZ-11: nothing goes, whether the prestatie changed or is gone', () => {
    expect(kort(run(verzonden, [HERSTELD]))).toEqual([['geblokkeerd', 'correctie.wacht-op-retour']])
    expect(kort(run(verzonden, []))).toEqual([['geblokkeerd', 'correctie.wacht-op-retour']])
    expect(run(verzonden, [HERSTELD]).declaratie).toBeNull()
  })
  it('an unchanged line simply waits', () => {
    expect(kort(run(verzonden, [P]))).toEqual([['ongewijzigd', 'correctie.gelijk-verzonden']])
  })
  it('nothing goes either while a credit awaits its answer', () => {
    const gecrediteerd = stuur(toegekend, declared(run(toegekend, []).declaratie))
    expect(kort(run(gecrediteerd, [P]))).toEqual([['geblokkeerd', 'correctie.wacht-op-retour']])
    expect(kort(run(gecrediteerd, []))).toEqual([['ongewijzigd', 'correctie.credit-onderweg']])
  })
})

describe('correct: rejected lines', () => {
  it('a mended line goes again with a new reference, at the latest a month after the return (DFZ-11)', () => {
    const c = run(afgekeurd, [HERSTELD])
    expect(kort(c)).toEqual([['debet', 'correctie.opnieuw-hersteld']])
    expect(c.stappen[0]).toMatchObject({ referentie: REF, uiterlijk: b.dag('2024-05-20'), teLaat: false })
    expect(c.declaratie?.regels).toMatchObject([{ soort: 'debet', referentie: 'R000000002000', bedrag: 9900 }])
    expect(c.declaratie?.totaal).toBe(9900)
    expect(c.volgnummer).toBe(2001)
  })
  it('DFZ-11 says when it is too late, and no term means no date', () => {
    const laat = b.bericht(2, { verzenddatum: b.dag('2024-05-21') })
    expect(run(afgekeurd, [HERSTELD], { bericht: laat }).stappen[0]?.teLaat).toBe(true)
    expect(
      run(afgekeurd, [HERSTELD], { termijnen: { maanden: null, jaargrens: null } }).stappen[0]?.uiterlijk,
    ).toBeNull()
  })
  it('an unchanged line is held back, unless a person decides', () => {
    const c = run(afgekeurd, [P])
    expect(kort(c)).toEqual([['geblokkeerd', 'correctie.ongewijzigd']])
    expect(c.geblokkeerd[0]?.uiterlijk).toBe(b.dag('2024-05-20'))
    expect(c.declaratie).toBeNull()
    expect(kort(run(afgekeurd, [P], { opnieuw: new Set(['p1']) }))).toEqual([['debet', 'correctie.opnieuw-op-verzoek']])
  })
  it('DFZ-10: a rejected line that is no longer wanted is never credited', () => {
    expect(kort(run(afgekeurd, []))).toEqual([['ongewijzigd', 'correctie.vervallen']])
    expect(run(afgekeurd, []).declaratie).toBeNull()
  })
  it('after a refused message a line goes again as it is, unless it was the cause itself', () => {
    expect(kort(run(geweigerd([]), [P]))).toEqual([['debet', 'correctie.opnieuw-na-weigering']])
    expect(kort(run(geweigerd([REF]), [P]))).toEqual([['geblokkeerd', 'correctie.ongewijzigd']])
    expect(kort(run(geweigerd([REF]), [HERSTELD]))).toEqual([['debet', 'correctie.opnieuw-hersteld']])
  })
})

describe('correct: granted lines', () => {
  it('equal to the administration: nothing to do, the reference does not count', () => {
    expect(kort(run(toegekend, [P]))).toEqual([['ongewijzigd', 'correctie.gelijk']])
  })
  it('DFZ-10: changed gives the whole credit and the new debit in one message (VC016: 99.00 - 123.45 = -24.45)', () => {
    const c = run(toegekend, [HERSTELD])
    expect(kort(c)).toEqual([['credit en debet', 'correctie.credit-en-debet']])
    expect(c.declaratie?.regels).toMatchObject([
      { soort: 'credit', referentie: 'R000000002000', gerelateerd: REF, bedrag: 12345, prestatie: 'p1' },
      { soort: 'debet', referentie: 'R000000002001', bedrag: 9900, prestatie: 'p1' },
    ])
    expect(c.declaratie?.totaal).toBe(-2445)
  })
  it('DFZ-10: no longer wanted gives the credit alone', () => {
    const c = run(toegekend, [])
    expect(kort(c)).toEqual([['credit', 'correctie.credit']])
    expect(c.declaratie?.totaal).toBe(-12345)
  })
  it('credits what was granted, not what was claimed', () => {
    const deels = antwoord(verzonden, () => 'deels')
    expect(run(deels, []).declaratie?.regels[0]?.bedrag).toBe(6172)
    expect(kort(run(deels, [P]))).toEqual([['ongewijzigd', 'correctie.gelijk-deels']])
  })
  it('ZTN-09: another startdatum is a change', () => {
    const ander = { ...P, zorgtraject: { ...P.zorgtraject, startdatum: b.dag('2024-01-09') } }
    expect(kort(run(toegekend, [ander]))).toEqual([['credit en debet', 'correctie.credit-en-debet']])
  })
  it('takes nothing back of a prestatie that exists but cannot be composed now', () => {
    const stuk = b.ggz({ zorgverlener: 'weg' })
    const c = run(toegekend, [stuk])
    expect(kort(c)).toEqual([['geblokkeerd', 'correctie.niet-samen-te-stellen']])
    expect(c.geblokkeerd[0]?.reden.tekst.en).toContain('Professional weg is not on the list')
    expect(c.declaratie).toBeNull()
  })
  it('DFZ-08: the credit of an older month rides with its new debit, in the month of the debit', () => {
    const verplaatst = b.ggz({ datum: b.dag('2024-04-02') })
    expect(kort(run(toegekend, [verplaatst]))).toEqual([])
    const april = b.bericht(2, { maand: b.maand('2024-04') })
    const c = run(toegekend, [verplaatst], { bericht: april })
    expect(c.declaratie?.regels.map((r) => [r.soort, r.datum])).toEqual([
      ['credit', b.dag('2024-03-05')],
      ['debet', b.dag('2024-04-02')],
    ])
  })
  it('leaves what was never sent to compose', () => {
    const c = run(toegekend, [P, b.ggz({ id: 'p2' })])
    expect(c.teSamenstellen).toEqual(['p2'])
    expect(c.declaratie).toBeNull()
  })
})

describe('correct: a closed year and a chosen few', () => {
  // DFZ-12: everything about a year, corrections included, is received and approved before 1 April of the next one.
  const termijnen = { maanden: null, jaargrens: { maand: 4, dag: 1 } }
  const op = (verzenddatum: string) => ({ bericht: b.bericht(2, { verzenddatum: b.dag(verzenddatum) }), termijnen })

  it('DFZ-12 ZTN-09: nothing goes about a year after its last day, and the reason says so', () => {
    expect(kort(run(toegekend, [HERSTELD], op('2025-03-31')))).toEqual([
      ['credit en debet', 'correctie.credit-en-debet'],
    ])
    const laat = run(toegekend, [HERSTELD], op('2025-04-01'))
    expect(kort(laat)).toEqual([['geblokkeerd', 'correctie.jaar-afgesloten']])
    expect(laat.geblokkeerd[0]?.reden.tekst.nl).toContain('uiterlijk 2025-03-31')
    expect(laat.declaratie).toBeNull()
    expect(kort(run(toegekend, [], op('2025-04-01')))).toEqual([['geblokkeerd', 'correctie.jaar-afgesloten']])
    expect(kort(run(afgekeurd, [HERSTELD], op('2025-04-01')))).toEqual([['geblokkeerd', 'correctie.jaar-afgesloten']])
  })
  it('DFZ-12: a person may decide that it goes all the same, and a payer without that day asks nothing', () => {
    const opnieuw = new Set(['p1'])
    const toch = [['credit en debet', 'correctie.credit-en-debet']]
    expect(kort(run(toegekend, [HERSTELD], { ...op('2025-04-01'), opnieuw }))).toEqual(toch)
    const zonder = { ...op('2025-04-01'), termijnen: { maanden: null, jaargrens: null } }
    expect(kort(run(toegekend, [HERSTELD], zonder))).toEqual(toch)
  })
  it('what holds a line back anyhow is said first, and what needs nothing is left alone', () => {
    expect(kort(run(verzonden, [HERSTELD], op('2025-04-01')))).toEqual([['geblokkeerd', 'correctie.wacht-op-retour']])
    expect(kort(run(toegekend, [P], op('2025-04-01')))).toEqual([['ongewijzigd', 'correctie.gelijk']])
  })
  it('only the prestaties that were chosen', () => {
    expect(kort(run(toegekend, [HERSTELD], { alleen: new Set(['p2']) }))).toEqual([])
    expect(kort(run(toegekend, [HERSTELD], { alleen: new Set(['p1']) }))).toHaveLength(1)
  })
})

describe('listAfwijkend', () => {
  const { nummer, startdatum } = P.zorgtraject
  const ander = b.dag('2024-01-09')
  const gestart = { ...P, zorgtraject: { ...P.zorgtraject, startdatum: ander } }
  const list = (dossier: Dossier, start = startdatum ?? ander) => listAfwijkend(dossier, nummer, start)

  it('ZTN-09: the line that counts, or the last that was sent, with another startdatum', () => {
    for (const dossier of [verzonden, toegekend, afgekeurd]) {
      expect(list(dossier)).toEqual([])
      expect(list(dossier, ander)).toEqual(['p1'])
    }
    expect(listAfwijkend(toegekend, b.ggz({ id: 'x' }).zorgtraject.nummer, ander)).toEqual(['p1'])
    expect(listAfwijkend(toegekend, '3f2504e0-4f89-41d3-9a0c-0305e82c3399' as typeof nummer, ander)).toEqual([])
  })
  it('ZTN-09: not once the correction is under way or granted; again when only the new line was rejected', () => {
    const onderweg = stuur(toegekend, declared(run(toegekend, [gestart]).declaratie))
    expect(list(onderweg, ander)).toEqual([])
    expect(
      list(
        antwoord(onderweg, () => 'heel'),
        ander,
      ),
    ).toEqual([])
    // both rejected: the old line is granted still
    expect(
      list(
        antwoord(onderweg, () => 'niets'),
        ander,
      ),
    ).toEqual(['p1'])
    // the credit granted, the new line rejected: that one carries the right day
    expect(
      list(
        antwoord(onderweg, (r) => (r.endsWith('2000') ? 'heel' : 'niets')),
        ander,
      ),
    ).toEqual([])
  })
  it('a line that was credited and not declared again carries none', () => {
    expect(
      list(
        antwoord(stuur(toegekend, declared(run(toegekend, []).declaratie)), () => 'heel'),
        ander,
      ),
    ).toEqual([])
  })
})

describe('correct: after the answer to a correction', () => {
  const correctie = stuur(toegekend, declared(run(toegekend, [HERSTELD]).declaratie))
  const derde = { bericht: b.bericht(3) }

  it('credit and debit granted: the old line is gecrediteerd, the new one counts', () => {
    const na = antwoord(correctie, () => 'heel')
    expect([...na.regels.values()].map((s) => s.stand)).toEqual(['gecrediteerd', 'toegekend', 'toegekend'])
    expect(totalToegekend(na)).toBe(9900)
    expect(kort(run(na, [HERSTELD], derde))).toEqual([['ongewijzigd', 'correctie.gelijk']])
  })
  it('credit granted and debit rejected: the mended debit goes alone', () => {
    const na = antwoord(correctie, (r) => (r.endsWith('2000') ? 'heel' : 'niets'))
    expect(totalToegekend(na)).toBe(0)
    expect(kort(run(na, [HERSTELD], derde))).toEqual([['geblokkeerd', 'correctie.ongewijzigd']])
    expect(kort(run(na, [P], derde))).toEqual([['debet', 'correctie.opnieuw-hersteld']])
  })
  it('both rejected: the debit stays as it was, and a person must decide', () => {
    const na = antwoord(correctie, () => 'niets')
    expect(na.regels.get(REF)).toMatchObject({ stand: 'toegekend', toegekend: 12345 })
    expect(kort(run(na, [HERSTELD], derde))).toEqual([['geblokkeerd', 'correctie.credit-afgekeurd']])
    expect(kort(run(na, [HERSTELD], { ...derde, opnieuw: new Set(['p1']) }))).toEqual([
      ['credit en debet', 'correctie.credit-en-debet'],
    ])
    expect(kort(run(na, [P], derde))).toEqual([['ongewijzigd', 'correctie.gelijk']])
  })
  it('credit rejected while the debit is granted: set apart, never granted twice', () => {
    const declaratie = declared(correctie.declaraties.at(-1) ?? null)
    const retour = beantwoord(declaratie, (r) => (r.endsWith('2000') ? 'niets' : 'heel'))
    const na = settle(correctie, retour, 'dubbel', ONTVANGEN)
    expect([na.uitkomst, na.reden?.code]).toEqual(['terzijde', 'retour.dubbel-toegekend'])
  })
  it('DFZ-10: a credit granted in part is set apart', () => {
    const declaratie = declared(correctie.declaraties.at(-1) ?? null)
    const retour = beantwoord(declaratie, (r) => (r.endsWith('2000') ? 'deels' : 'heel'))
    expect(settle(correctie, retour, 'half', ONTVANGEN).reden?.code).toBe('retour.credit-deels')
  })
  it('the correction refused as a whole: credit and debit go again', () => {
    const declaratie = declared(correctie.declaraties.at(-1) ?? null)
    const na = settle(correctie, weigerAanPoort(declaratie, []), 'poort', ONTVANGEN).dossier
    expect(kort(run(na, [HERSTELD], derde))).toEqual([['credit en debet', 'correctie.credit-en-debet']])
  })
  it('only the new debit was wrong at the gate: the pair waits until it is mended', () => {
    const declaratie = declared(correctie.declaraties.at(-1) ?? null)
    const na = settle(correctie, weigerAanPoort(declaratie, ['R000000002001']), 'poort', ONTVANGEN).dossier
    expect(kort(run(na, [HERSTELD], derde))).toEqual([['geblokkeerd', 'correctie.ongewijzigd']])
    expect(kort(run(na, [b.ggz({ tarief: cents(9800) })], derde))).toEqual([
      ['credit en debet', 'correctie.credit-en-debet'],
    ])
  })
  it('9460: the credit of a line granted without payment takes back that, and no money', () => {
    const declaratie = declared(verzonden.declaraties[0] ?? null)
    const niet = { toegekend: cents(0), toegekendNietFinancieel: cents(12345) }
    const heel = beantwoord(declaratie, () => 'heel')
    const totalen = { totaalToegekend: cents(0), totaalToegekendNietFinancieel: cents(12345) }
    const retour = { ...heel, ...totalen, regels: heel.regels.map((r) => ({ ...r, ...niet })) }
    const eerst = settle(verzonden, retour, 'niet-financieel', ONTVANGEN).dossier
    const credit = declared(run(eerst, []).declaratie)
    expect(credit.totaal).toBe(0)
    const terug = { ...beantwoord(credit, () => 'weg'), totaalToegekendNietFinancieel: cents(-12345) }
    const na = settle(stuur(eerst, credit), terug, 'terug', ONTVANGEN)
    expect(na.uitkomst).toBe('verwerkt')
    expect(na.dossier.regels.get(REF)).toMatchObject({ stand: 'gecrediteerd', toegekendNietFinancieel: 0 })
  })
  it('compose names the last line of a prestatie that was rejected twice', () => {
    const weer = antwoord(stuur(afgekeurd, declared(run(afgekeurd, [HERSTELD]).declaratie)), () => 'niets')
    const samen = compose({ administratie: b.administratie([HERSTELD]), bericht: b.bericht(3), dossier: weer })
    expect(samen.geweigerd.map((g) => g.reden.code)).toEqual(['prestatie.via-correctie'])
    expect(samen.geweigerd[0]?.reden.tekst.en).toContain('R000000002000, which is now rejected')
  })
  it('wanted again after its credit was granted: a new debit', () => {
    const weg = antwoord(stuur(toegekend, declared(run(toegekend, []).declaratie)), () => 'heel')
    expect(totalToegekend(weg)).toBe(0)
    expect(kort(run(weg, [P], derde))).toEqual([['debet', 'correctie.opnieuw-na-credit']])
    expect(kort(run(weg, [], derde))).toEqual([['ongewijzigd', 'correctie.vervallen']])
  })
})
