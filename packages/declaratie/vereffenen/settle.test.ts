import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { totalToegekend } from '../dossier/total-toegekend.ts'
import type { Dossier, Regelstaat } from '../model/dossier.ts'
import type { Retour, Retourregel } from '../model/retour.ts'
import { beantwoord, melding, weigerAanPoort } from '../test/beantwoord.ts'
import * as b from '../test/bouwstenen.ts'
import { declared, ONTVANGEN, verzend } from '../test/keten.ts'
import { settle } from './settle.ts'
import type { Vereffening } from './vereffening.ts'

// Three lines of 100.00, 50.00 and 25.00: references R..1000, R..1001, R..1002.
const tarieven = [10000, 5000, 2500].map(cents)
const dossier = verzend(
  1,
  tarieven.map((tarief, i) => b.ggz({ id: `p${i}`, tarief })),
)
const declaratie = declared(dossier.declaraties[0] ?? null)
const [R0, R1, R2] = ['R000000001000', 'R000000001001', 'R000000001002'] as const

const run = (retour: Retour, op: Dossier = dossier, hash = 'h1'): Vereffening => settle(op, retour, hash, ONTVANGEN)
const standen = (d: Dossier): readonly unknown[] => [...d.regels.values()].map((s) => [s.stand, s.toegekend])
const staat = (d: Dossier, referentie: string): Regelstaat | undefined => d.regels.get(referentie)
const allesToe = beantwoord(declaratie, () => 'heel')

function retourregel(referentie: string, toegekend: number, over: Partial<Retourregel> = {}): Retourregel {
  return {
    soort: 'debet',
    referentie,
    toegekend: cents(toegekend),
    toegekendNietFinancieel: cents(0),
    meldingen: [],
    ...over,
  }
}

describe('settle: the payer grants and rejects', () => {
  it('grants lines that are returned and lines left out when the totals reconcile, and rejects with codes', () => {
    const retour = beantwoord(declaratie, (r) => (r === R0 ? 'heel' : r === R1 ? 'niets' : 'weg'))
    expect(retour.totaalToegekend).toBe(12500)
    const na = run(retour)
    expect(na.uitkomst).toBe('verwerkt')
    expect(standen(na.dossier)).toEqual([
      ['toegekend', 10000],
      ['afgekeurd', 0],
      ['toegekend', 2500],
    ])
    expect(na.wijzigingen.map((w) => [w.referentie, w.van, w.naar, w.reden.code])).toEqual([
      [R0, 'verzonden', 'toegekend', 'regel.toegekend'],
      [R1, 'verzonden', 'afgekeurd', 'regel.afgekeurd'],
      [R2, 'verzonden', 'toegekend', 'regel.toegekend-zonder-vermelding'],
    ])
    expect(staat(na.dossier, R1)).toMatchObject({ meldingen: [{ code: '0611' }], beantwoord: ONTVANGEN })
    expect(totalToegekend(na.dossier)).toBe(12500)
  })
  it('an empty return with the full total grants everything', () => {
    const na = run(beantwoord(declaratie, () => 'weg'))
    expect(totalToegekend(na.dossier)).toBe(17500)
  })
  it('a partial grant counts for what was granted, and is reported as such', () => {
    const na = run(beantwoord(declaratie, (r) => (r === R0 ? 'deels' : 'heel')))
    expect(staat(na.dossier, R0)).toMatchObject({ stand: 'toegekend', toegekend: 5000 })
    expect(na.wijzigingen[0]?.reden.code).toBe('regel.deels-toegekend')
  })
  it('9459: a grant without payment adds nothing to the money', () => {
    const regels = [retourregel(R0, 0, { toegekendNietFinancieel: cents(10000) })]
    const totalen = { totaalToegekend: cents(7500), totaalToegekendNietFinancieel: cents(10000) }
    const na = run({ ...allesToe, regels, ...totalen })
    expect(na.uitkomst).toBe('verwerkt')
    expect(staat(na.dossier, R0)).toMatchObject({ stand: 'toegekend', toegekend: 0, toegekendNietFinancieel: 10000 })
    expect(totalToegekend(na.dossier)).toBe(7500)
  })
  it('a line of 0 cents is granted unless a code speaks against it', () => {
    const nul = verzend(1, [b.ggz({ tarief: cents(0) })])
    const kop = { ...beantwoord(declared(nul.declaraties[0] ?? null), () => 'heel') }
    expect(standen(run(kop, nul).dossier)).toEqual([['toegekend', 0]])
    const tegen = { ...kop, regels: [retourregel(R0, 0, { meldingen: [melding('0582')] })] }
    expect(standen(run(tegen, nul).dossier)).toEqual([['afgekeurd', 0]])
  })
  it('granted 0 without a code is still no grant', () => {
    const na = run({ ...allesToe, regels: [retourregel(R0, 0)], totaalToegekend: cents(7500) })
    expect(staat(na.dossier, R0)?.stand).toBe('afgekeurd')
    expect(na.wijzigingen[0]?.reden.code).toBe('regel.afgekeurd-zonder-code')
  })
})

describe('settle: a refused message is not a rejected line', () => {
  it('the gate: every line geweigerd, codes stay with the line they name', () => {
    const na = run(weigerAanPoort(declaratie, [R1]))
    expect(standen(na.dossier)).toEqual([
      ['geweigerd', 0],
      ['geweigerd', 0],
      ['geweigerd', 0],
    ])
    expect(staat(na.dossier, R0)?.meldingen).toEqual([])
    expect(staat(na.dossier, R1)?.meldingen.map((m) => m.code)).toEqual(['9465'])
  })
  it('the gate on the message as a whole: the codes stand with every line as berichtmelding', () => {
    const na = run(weigerAanPoort(declaratie, []))
    expect(staat(na.dossier, R2)).toMatchObject({ meldingen: [], berichtmeldingen: [{ code: '9265' }] })
  })
  it('the payer on the message with nothing granted: geweigerd too, lines left out included', () => {
    const retour = { ...allesToe, regels: [], meldingen: [melding('0030')], totaalToegekend: cents(0) }
    expect(standen(run(retour).dossier)).toEqual([
      ['geweigerd', 0],
      ['geweigerd', 0],
      ['geweigerd', 0],
    ])
  })
  it('a remark on the message beside a full list of granted lines stops nothing', () => {
    const na = run({ ...allesToe, meldingen: [melding('0200')] })
    expect(totalToegekend(na.dossier)).toBe(17500)
    expect(staat(na.dossier, R0)?.berichtmeldingen.map((m) => m.code)).toEqual(['0200'])
  })
})

describe('settle: what does not fit is set apart or not for us, and no line changes', () => {
  const poort = weigerAanPoort(declaratie, [R0])
  it.each<[string, Retour, string, string]>([
    ['unknown message', { ...allesToe, berichtreferentie: 'B2' }, 'niet voor ons', 'retour.onbekend-bericht'],
    ['other declarant', { ...allesToe, declarant: b.agb('06290002') }, 'niet voor ons', 'retour.andere-declarant'],
    ['test on production', { ...allesToe, berichtsoort: 'T' }, 'terzijde', 'retour.berichtsoort'],
    ['other invoice', { ...allesToe, factuurnummer: 'F2' }, 'terzijde', 'retour.factuurnummer'],
    ['other payer', { ...allesToe, betaler: b.DJI.uzovi }, 'terzijde', 'retour.andere-betaler'],
    [
      'unknown line',
      { ...allesToe, regels: [...allesToe.regels, retourregel('R9', 0)] },
      'terzijde',
      'retour.onbekende-regel',
    ],
    [
      'line twice',
      { ...allesToe, regels: [...allesToe.regels, retourregel(R0, 10000)] },
      'terzijde',
      'retour.regel-dubbel',
    ],
    [
      'debit returned as credit',
      { ...allesToe, regels: [retourregel(R0, 10000, { soort: 'credit' })] },
      'terzijde',
      'retour.regelsoort',
    ],
    ['more than asked', { ...allesToe, regels: [retourregel(R0, 10001)] }, 'terzijde', 'retour.bedrag'],
    ['negative', { ...allesToe, regels: [retourregel(R0, -1)] }, 'terzijde', 'retour.bedrag'],
    [
      'negative without payment',
      { ...allesToe, regels: [retourregel(R0, 0, { toegekendNietFinancieel: cents(-1) })] },
      'terzijde',
      'retour.bedrag',
    ],
    [
      '9507 both kinds of grant',
      { ...allesToe, regels: [retourregel(R0, 1, { toegekendNietFinancieel: cents(1) })] },
      'terzijde',
      'retour.beide-bedragen',
    ],
    [
      'declared total off a cent',
      { ...allesToe, totaalDeclaratie: cents(17501) },
      'terzijde',
      'retour.totaal-gedeclareerd',
    ],
    ['granted total off a cent', { ...allesToe, totaalToegekend: cents(17499) }, 'terzijde', 'retour.totaal-toegekend'],
    [
      'non-financial total off a cent',
      { ...allesToe, totaalToegekendNietFinancieel: cents(1) },
      'terzijde',
      'retour.totaal-niet-financieel',
    ],
    [
      'left-out lines that the total does not bear out',
      { ...allesToe, regels: [retourregel(R0, 10000)], totaalToegekend: cents(10000) },
      'terzijde',
      'retour.totaal-toegekend',
    ],
    [
      'a remark on the message with lines left out and money granted',
      { ...allesToe, regels: [], meldingen: [melding('0200')] },
      'terzijde',
      'retour.berichtmelding',
    ],
    [
      'a remark on the message beside granted lines and totals of nothing',
      { ...allesToe, meldingen: [melding('0030')], totaalToegekend: cents(0) },
      'terzijde',
      'retour.totaal-toegekend',
    ],
    [
      'a remark on the message with lines left out and a total of its own',
      { ...allesToe, regels: [], meldingen: [melding('0030')], totaalToegekend: cents(17499) },
      'terzijde',
      'retour.berichtmelding',
    ],
    ['a gate that says nothing', { ...poort, regels: [] }, 'terzijde', 'retour.poort-zonder-melding'],
    ['a gate that grants', { ...poort, totaalToegekend: cents(1) }, 'terzijde', 'retour.poort-kent-toe'],
  ])('%s', (_naam, retour, uitkomst, code) => {
    const na = run(retour)
    expect([na.uitkomst, na.reden?.code]).toEqual([uitkomst, code])
    expect(na.wijzigingen).toEqual([])
    expect(na.dossier.regels).toBe(dossier.regels)
    expect(na.dossier.verwerkt.size).toBe(0)
    expect(na.dossier.terzijde.map((t) => t.code)).toEqual(uitkomst === 'terzijde' ? [code] : [])
    const weer = settle(na.dossier, retour, 'h1', ONTVANGEN)
    expect(weer.dossier).toBe(na.dossier)
  })
  it('a right return after a wrong one is processed; the wrong one stays in the queue', () => {
    const fout = run({ ...allesToe, totaalToegekend: cents(1) })
    const goed = run(allesToe, fout.dossier, 'h2')
    expect(goed.uitkomst).toBe('verwerkt')
    expect(goed.dossier.terzijde.map((t) => t.vingerafdruk)).toEqual(['h1'])
  })
  it('a return set apart for another reason than before keeps its one place in the queue', () => {
    const fout = { ...allesToe, totaalToegekend: cents(1) }
    const beantwoord2 = run(allesToe, run(fout).dossier, 'h2').dossier
    const weer = run(fout, beantwoord2)
    expect(weer.dossier.terzijde.map((t) => [t.vingerafdruk, t.code])).toEqual([['h1', 'retour.al-beantwoord']])
  })
  it('the same file twice: reeds verwerkt, the very same dossier', () => {
    const eens = run(allesToe)
    const twee = run(allesToe, eens.dossier)
    expect(twee.uitkomst).toBe('reeds verwerkt')
    expect(twee.dossier).toBe(eens.dossier)
  })
  it('another answer to an answered message is set apart', () => {
    const eens = run(weigerAanPoort(declaratie, [R0]))
    const twee = run(allesToe, eens.dossier, 'h2')
    expect([twee.uitkomst, twee.reden?.code]).toEqual(['terzijde', 'retour.al-beantwoord'])
    expect(twee.dossier.regels).toBe(eens.dossier.regels)
  })
})
