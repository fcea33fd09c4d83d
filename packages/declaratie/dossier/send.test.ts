import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import type { Declaratie } from '../model/declaratie.ts'
import type { Creditregel } from '../model/declaratieregel.ts'
import * as b from '../test/bouwstenen.ts'
import { antwoord, declared, verzend } from '../test/keten.ts'
import { send } from './send.ts'

const twee = [b.ggz(), b.ggz({ id: 'p2' })]
const verzonden = verzend(1, twee)
const eerste = declared(verzonden.declaraties[0] ?? null)
const toegekend = antwoord(verzonden, () => 'heel')

/** The first declaration again under other numbers. */
function hernummerd(over: Partial<Declaratie> = {}): Declaratie {
  const regels = eerste.regels.map((r) => ({ ...r, referentie: `N${r.referentie}` }))
  return { ...eerste, berichtreferentie: 'B9', factuurnummer: 'F9', regels, ...over }
}

function credit(over: Partial<Creditregel> = {}): Creditregel {
  const regel = eerste.regels[0]
  if (regel === undefined) throw new Error('no line')
  const { referentie, prestatie, verzekerde, codelijst, code, datum } = regel
  const basis = { prestatie, verzekerde, codelijst, code, datum, bedrag: cents(12345) }
  return { soort: 'credit', referentie: 'NC', gerelateerd: referentie, ...basis, ...over }
}

describe('send', () => {
  it('records every line as verzonden, without touching what was given', () => {
    const voor = antwoord(verzonden, () => 'heel')
    const na = verzend(2, [b.ggz({ id: 'p3' })], voor)
    expect([...na.regels.values()].map((s) => [s.regel.prestatie, s.factuurnummer, s.stand])).toEqual([
      ['p1', 'F1', 'toegekend'],
      ['p2', 'F1', 'toegekend'],
      ['p3', 'F2', 'verzonden'],
    ])
    expect(voor.regels.size).toBe(2)
  })
  it('the same declaration again: reeds verzonden, the very same dossier', () => {
    const weer = send(verzonden, structuredClone(eerste))
    expect(weer.uitkomst).toBe('reeds verzonden')
    expect(weer.dossier).toBe(verzonden)
  })
  it.each<[string, Declaratie, readonly string[]]>([
    ['DFZ-09 a used invoice number', hernummerd({ factuurnummer: 'F1' }), ['bericht.factuurnummer-gebruikt']],
    [
      'DFZ-09 a used message reference with other contents',
      hernummerd({ berichtreferentie: 'B1' }),
      ['bericht.referentie-gebruikt'],
    ],
    ['no lines', hernummerd({ regels: [], totaal: cents(0) }), ['verzenden.leeg']],
    ['DFZ-06 a total off by a cent', hernummerd({ totaal: cents(24691) }), ['verzenden.totaal']],
    ['another payer', hernummerd({ betaler: b.DJI }), ['verzenden.ander-dossier']],
    [
      'another declarant',
      hernummerd({ declarant: { agb: b.agb('06290002'), soort: '1' } }),
      ['verzenden.ander-dossier'],
    ],
  ])('refuses %s', (_naam, declaratie, codes) => {
    const verzending = send(verzonden, declaratie)
    expect(verzending.redenen.map((r) => r.code)).toEqual(codes)
    expect(verzending.uitkomst).toBe('geweigerd')
    expect(verzending.dossier).toBe(verzonden)
  })
  it('DFZ-09 refuses a reference that was used before or twice in the message', () => {
    const nieuw = verzend(5, [b.ggz({ id: 'p5' }), b.ggz({ id: 'p6' })]).declaraties[0]
    const regels = declared(nieuw ?? null).regels.map((r) => ({ ...r, referentie: 'R000000001000' }))
    const codes = send(verzonden, hernummerd({ regels })).redenen.map((r) => r.code)
    expect(codes).toEqual(['verzenden.referentie-gebruikt', 'verzenden.referentie-gebruikt'])
    const dubbel = regels.map((r) => ({ ...r, referentie: 'NIEUW' }))
    expect(send(verzonden, hernummerd({ regels: dubbel })).redenen).toHaveLength(1)
  })
  it('DFZ-11 refuses a prestatie that awaits its answer, one that was granted, and one that occurs twice', () => {
    const codes = (d: Declaratie, dossier = verzonden): readonly string[] => send(dossier, d).redenen.map((r) => r.code)
    expect(codes(hernummerd())).toEqual(['verzenden.wacht-op-retour', 'verzenden.wacht-op-retour'])
    expect(codes(hernummerd(), toegekend)).toEqual(['verzenden.al-toegekend', 'verzenden.al-toegekend'])
    const dubbel = hernummerd().regels.map((r) => ({ ...r, prestatie: 'p7' }))
    expect(codes(hernummerd({ regels: dubbel }), toegekend)).toEqual(['verzenden.prestatie-dubbel'])
  })
  it.each<[string, Creditregel, typeof verzonden, string]>([
    ['an unanswered line', credit(), verzonden, 'verzenden.credit-niet-toegekend'],
    ['an unknown line', credit({ gerelateerd: 'R9' }), toegekend, 'verzenden.credit-niet-toegekend'],
    ['a line of another prestatie', credit({ prestatie: 'p2' }), toegekend, 'verzenden.credit-niet-toegekend'],
    ['part of a line', credit({ bedrag: cents(12344) }), toegekend, 'verzenden.credit-bedrag'],
  ])('DFZ-10 refuses to credit %s', (_naam, regel, dossier, code) => {
    const declaratie = hernummerd({ regels: [regel], totaal: cents(-regel.bedrag) })
    expect(send(dossier, declaratie).redenen.map((r) => r.code)).toEqual([code])
  })
  it('DFZ-10 credits a granted line once: not twice in a message, not while a credit is under way', () => {
    const los = hernummerd({ regels: [credit()], totaal: cents(-12345) })
    const onderweg = send(toegekend, los)
    expect(onderweg.uitkomst).toBe('verzonden')
    const nogEen = { ...los, berichtreferentie: 'B10', factuurnummer: 'F10', regels: [credit({ referentie: 'NC2' })] }
    expect(send(onderweg.dossier, nogEen).redenen.map((r) => r.code)).toEqual(['verzenden.wacht-op-retour'])
    const dubbel = hernummerd({ regels: [credit(), credit({ referentie: 'NC2' })], totaal: cents(-24690) })
    expect(send(toegekend, dubbel).redenen.map((r) => r.code)).toEqual(['verzenden.credit-niet-toegekend'])
  })
})
