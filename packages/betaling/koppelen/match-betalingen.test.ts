import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import {
  type Afschriftpost,
  type Betaalmatch,
  type Betaalspecificatie,
  confirmMatch,
  type Factuurpost,
  matchBetalingen,
  reportBetaalstand,
} from '../index.ts'
import { ANDERE, afschrift, boeking, dag, post, rij, UZOVI } from '../test/bouwstenen.ts'

function run(
  posten: readonly Factuurpost[],
  boekingen: readonly Afschriftpost[],
  specificaties: readonly Betaalspecificatie[] = [],
) {
  return matchBetalingen({ posten, afschriften: [afschrift('A1', boekingen)], specificaties, eerdere: [] })
}
const kort = (matches: readonly Betaalmatch[]) =>
  matches.map((m) => [m.zekerheid, m.factuurnummer, m.bedrag, m.reden.code])
const rijtje = (open: readonly { bedrag: number; reden: { code: string } }[]) =>
  open.map((o) => [o.bedrag, o.reden.code])
const F1 = post('2024-00017', [10000, 5050])
const F2 = post('2024-00018', [2500])

describe('an invoice number in the booking', () => {
  it.each(['2024-00017', '202400017', 'Fact 2024/00017.', 'nr:2024 00017 dank', '2024-000 17'])(
    '%s and the right amount is certain',
    (tekst) => {
      const uit = run([F1, F2], [boeking(15050, tekst)])
      expect(kort(uit.matches)).toEqual([['zeker', '2024-00017', 15050, 'nummer-en-bedrag']])
      expect(uit.matches[0]).toMatchObject({
        toerekeningen: [
          { referentie: '2024-00017-R1', bedrag: 10000 },
          { referentie: '2024-00017-R2', bedrag: 5050 },
        ],
        bron: { boeking: { afschrift: 'A1', volgnummer: 1, deel: null }, specificatie: null, bevestigd: null },
      })
      expect(uit.wachtrij).toEqual([])
    },
  )
  it.each(['12024-00017', '2024-000171', 'X202400017'])('%s is another number', (tekst) => {
    expect(kort(run([F1, F2], [boeking(15050, tekst)]).matches)).toEqual([
      ['voorstel', '2024-00017', 15050, 'naam-en-bedrag'],
    ])
  })
  it('stands in the structured reference or the end-to-end id as well', () => {
    expect(kort(run([F1], [boeking(15050, '', { kenmerken: ['202400017'] })]).matches)[0]?.[0]).toBe('zeker')
    expect(kort(run([F1], [boeking(15050, '', { endToEndId: '2024-00017' })]).matches)[0]?.[0]).toBe('zeker')
  })
  it('two numbers and their sum are certain', () => {
    const uit = run([F1, F2], [boeking(17550, '2024-00017 en 2024-00018')])
    expect(kort(uit.matches)).toEqual([
      ['zeker', '2024-00017', 15050, 'nummer-en-bedrag'],
      ['zeker', '2024-00018', 2500, 'nummer-en-bedrag'],
    ])
  })
  it('nets a credit invoice against a debit invoice', () => {
    const credit = post('2024-00019', [-5050])
    const uit = run([F1, credit], [boeking(10000, 'fact 2024-00017 minus 2024-00019')])
    expect(kort(uit.matches)).toEqual([
      ['zeker', '2024-00017', 15050, 'nummer-en-bedrag'],
      ['zeker', '2024-00019', -5050, 'nummer-en-bedrag'],
    ])
  })
  it('with money that left: a credit invoice that was collected', () => {
    const uit = run([post('2024-00019', [-5050])], [boeking(-5050, '2024-00019')])
    expect(kort(uit.matches)).toEqual([['zeker', '2024-00019', -5050, 'nummer-en-bedrag']])
  })
  it('paid in part is a proposal, filled in the order of the lines', () => {
    const uit = run([F1], [boeking(12000, '2024-00017')])
    expect(kort(uit.matches)).toEqual([['voorstel', '2024-00017', 12000, 'nummer-deels']])
    expect(uit.matches[0]?.toerekeningen.map((d) => d.bedrag)).toEqual([10000, 2000])
  })
  it('paid too much: the invoice as a proposal, the rest in the queue', () => {
    const uit = run([F1], [boeking(16000, '2024-00017')])
    expect(kort(uit.matches)).toEqual([['voorstel', '2024-00017', 15050, 'nummer-te-veel']])
    expect(rijtje(uit.wachtrij)).toEqual([[950, 'te-veel-betaald']])
  })
  it('paid twice: the second waits', () => {
    const uit = run([F1], [boeking(15050, '2024-00017'), boeking(15050, '2024-00017')])
    expect(kort(uit.matches)).toHaveLength(1)
    expect(rijtje(uit.wachtrij)).toEqual([[15050, 'al-betaald']])
  })
  it('of an invoice on which nothing was granted waits', () => {
    expect(rijtje(run([post('2024-00020', [])], [boeking(100, '2024-00020')]).wachtrij)).toEqual([
      [100, 'niets-toegekend'],
    ])
  })
  it('a certain match is not displaced by an earlier proposal', () => {
    const uit = run(
      [F1],
      [boeking(15050, 'zonder nummer'), boeking(15050, '2024-00017', { boekdag: dag('2024-03-01') })],
    )
    expect(kort(uit.matches)).toEqual([['zeker', '2024-00017', 15050, 'nummer-en-bedrag']])
    expect(rijtje(uit.wachtrij)).toEqual([[15050, 'geen-factuur']])
  })
  it('used by two declarants is never certain', () => {
    const ander = { ...F1, id: '06290002/2024-00017' }
    const uit = run([F1, ander], [boeking(15050, '2024-00017')])
    expect(uit.matches).toEqual([])
    expect(rijtje(uit.wachtrij)).toEqual([[15050, 'factuur-niet-uniek']])
    expect(uit.wachtrij[0]?.kandidaten.map((k) => k.post)).toEqual([F1.id, ander.id])
  })
  it('used by two declarants is not certain either when the booking pays both', () => {
    const uit = run([F1, { ...F1, id: '06290002/2024-00017' }], [boeking(30100, '2024-00017')])
    expect(uit.matches).toEqual([])
    expect(rijtje(uit.wachtrij)).toEqual([[30100, 'factuur-niet-uniek']])
  })
  it('more numbers than money: the only combination that fits is proposed, else the amount waits', () => {
    const alle = [F1, F2, post('2024-00021', [700])]
    const tekst = '2024-00017 2024-00018 2024-00021'
    expect(kort(run(alle, [boeking(3200, tekst)]).matches)).toEqual([
      ['voorstel', '2024-00018', 2500, 'nummers-deels'],
      ['voorstel', '2024-00021', 700, 'nummers-deels'],
    ])
    expect(rijtje(run(alle, [boeking(3201, tekst)]).wachtrij)).toEqual([[3201, 'bedrag-wijkt-af']])
    expect(run(alle, [boeking(3201, tekst)]).wachtrij[0]?.kandidaten).toHaveLength(3)
  })
})

describe('no number in the booking', () => {
  it('one invoice of this payer with this amount is a proposal', () => {
    expect(kort(run([F1, F2], [boeking(2500)]).matches)).toEqual([['voorstel', '2024-00018', 2500, 'naam-en-bedrag']])
  })
  it('two invoices with this amount: nothing is guessed, both are candidates', () => {
    const uit = run([F2, post('2024-00022', [2500])], [boeking(2500)])
    expect(uit.matches).toEqual([])
    expect(uit.wachtrij).toMatchObject([
      { bedrag: 2500, reden: { code: 'meer-mogelijkheden' }, kandidaten: [{ open: 2500 }, { open: 2500 }] },
    ])
  })
  it('the exact sum of some invoices is a proposal, when there is one such combination', () => {
    const derde = post('2024-00023', [999])
    expect(kort(run([F1, F2, derde], [boeking(16049)]).matches)).toEqual([
      ['voorstel', '2024-00017', 15050, 'som-van-facturen'],
      ['voorstel', '2024-00023', 999, 'som-van-facturen'],
    ])
    const twee = run([F2, derde, post('2024-00024', [2500])], [boeking(3499)])
    expect(twee.matches).toEqual([])
    expect(rijtje(twee.wachtrij)).toEqual([[3499, 'meer-mogelijkheden']])
  })
  it('another sender is not the payer: the amount alone makes a candidate, no proposal', () => {
    const uit = run([F2], [boeking(2500, '', { tegenpartij: { naam: 'Belastingdienst', iban: null } })])
    expect(uit.matches).toEqual([])
    expect(uit.wachtrij).toMatchObject([
      { reden: { code: 'onbekende-afzender' }, kandidaten: [{ factuurnummer: '2024-00018' }] },
    ])
  })
  it('a reversal by the bank always waits', () => {
    expect(rijtje(run([F1], [boeking(-15050, '2024-00017', { storno: true })]).wachtrij)).toEqual([[-15050, 'storno']])
  })
})

describe('with a payment specification', () => {
  const spec = (...rijen: Betaalspecificatie['rijen']): Betaalspecificatie => ({
    bron: 'spec-1',
    betaler: UZOVI,
    rijen,
  })
  it('reference, total and amounts agree: certain, with the rows as source', () => {
    const uit = run(
      [F1, F2],
      [boeking(17550, 'BET000777')],
      [spec(rij(2, '202400017', 15050), rij(3, '2024-00018', 2500))],
    )
    expect(kort(uit.matches)).toEqual([
      ['zeker', '2024-00017', 15050, 'specificatie-sluit'],
      ['zeker', '2024-00018', 2500, 'specificatie-sluit'],
    ])
    expect(uit.matches.map((m) => m.bron.specificatie)).toEqual([
      { bron: 'spec-1', rijen: [2] },
      { bron: 'spec-1', rijen: [3] },
    ])
    expect(uit.wachtend).toEqual([])
  })
  it('names lines: each line is paid on its own, in part as a proposal', () => {
    const uit = run(
      [F1],
      [boeking(9050, 'BET-000777')],
      [
        spec(
          rij(2, '2024-00017', 5050, { regelreferentie: '2024-00017-R2' }),
          rij(3, '2024-00017', 4000, { regelreferentie: '2024-00017-R1' }),
        ),
      ],
    )
    expect(uit.matches.map((m) => [m.zekerheid, m.toerekeningen])).toEqual([
      ['zeker', [{ referentie: '2024-00017-R2', bedrag: 5050 }]],
      ['voorstel', [{ referentie: '2024-00017-R1', bedrag: 4000 }]],
    ])
  })
  it('an unknown invoice and too much wait; what fits is matched', () => {
    const uit = run([F2], [boeking(4000, 'BET-000777')], [spec(rij(2, '2024-00018', 2600), rij(3, 'ONBEKEND9', 1400))])
    expect(kort(uit.matches)).toEqual([['voorstel', '2024-00018', 2500, 'specificatie-deels']])
    expect(rijtje(uit.wachtrij)).toEqual([
      [100, 'te-veel-betaald'],
      [1400, 'onbekende-factuur'],
    ])
  })
  it('nets credits that the payer takes back', () => {
    const uit = run(
      [F1, post('2024-00019', [-50])],
      [boeking(15000, 'BET-000777')],
      [spec(rij(2, '2024-00017', 15050), rij(3, '2024-00019', -50))],
    )
    expect(kort(uit.matches).map((m) => m[0])).toEqual(['zeker', 'zeker'])
    expect(uit.wachtrij).toEqual([])
  })
  it('without its reference in the booking it is a proposal', () => {
    const uit = run([F1, F2], [boeking(17550)], [spec(rij(2, '2024-00017', 15050), rij(3, '2024-00018', 2500))])
    expect(kort(uit.matches)).toEqual([
      ['voorstel', '2024-00017', 15050, 'specificatie-zonder-kenmerk'],
      ['voorstel', '2024-00018', 2500, 'specificatie-zonder-kenmerk'],
    ])
  })
  it('that adds up to another amount is not used and waits for its booking', () => {
    const uit = run(
      [F1, F2],
      [boeking(15050, 'BET-000777 2024-00017')],
      [spec(rij(2, '2024-00017', 15050), rij(3, '2024-00018', 2500))],
    )
    expect(kort(uit.matches)).toEqual([['zeker', '2024-00017', 15050, 'nummer-en-bedrag']])
    expect(uit.wachtend).toEqual([{ bron: 'spec-1', kenmerk: 'BET-000777', totaal: 17550, rijen: [2, 3] }])
  })
  it('taken in twice counts once', () => {
    const twee = [spec(rij(2, '2024-00017', 15050)), { ...spec(rij(2, '2024-00017', 15050)), bron: 'spec-2' }]
    expect(run([F1], [boeking(15050, 'BET-000777')], twee).wachtend).toEqual([])
  })
  it('that earlier matches rest on is not used or expected again', () => {
    const specificaties = [spec(rij(2, '2024-00017', 15050))]
    const afschriften = [afschrift('A1', [boeking(15050, 'BET-000777')])]
    const { matches } = matchBetalingen({ posten: [F1], afschriften, specificaties, eerdere: [] })
    const weer = matchBetalingen({ posten: [F1], afschriften, specificaties, eerdere: matches })
    expect(weer).toEqual({ matches: [], wachtrij: [], dubbel: [], wachtend: [] })
  })
  it('settles the invoice of its own payer when two declarants share a number', () => {
    const ander = { ...F2, id: '06290002/2024-00018', betaler: ANDERE }
    const uit = run([ander, F2], [boeking(2500, 'BET-000777')], [spec(rij(2, '2024-00018', 2500))])
    expect(uit.matches.map((m) => m.post)).toEqual([F2.id])
  })
})

describe('statements that overlap', () => {
  const zelfde = (ref: string | null) => boeking(15050, '2024-00017', { bankreferentie: ref })
  const both = (ref: string | null) =>
    matchBetalingen({
      posten: [F1, post('2024-00025', [15050])],
      afschriften: [afschrift('A1', [zelfde(ref)]), afschrift('A2', [zelfde(ref), boeking(7, 'x')])],
      specificaties: [],
      eerdere: [],
    })
  it('with the same bank reference: the second does not count', () => {
    const uit = both('BANK1')
    expect(kort(uit.matches)).toEqual([['zeker', '2024-00017', 15050, 'nummer-en-bedrag']])
    expect(uit.dubbel).toMatchObject([
      { boeking: { afschrift: 'A2', volgnummer: 1 }, bedrag: 15050, reden: { code: 'dubbele-boeking' } },
    ])
    expect(rijtje(uit.wachtrij)).toEqual([[7, 'geen-factuur']])
  })
  it('without one: the second waits for a person and is not matched', () => {
    const uit = both(null)
    expect(uit.dubbel).toEqual([])
    expect(rijtje(uit.wachtrij)).toContainEqual([15050, 'mogelijk-dubbel'])
    expect(kort(uit.matches)).toHaveLength(1)
  })
  it('two equal bookings in one statement are two payments', () => {
    const uit = run(
      [F1, post('2024-00025', [15050])],
      [boeking(15050, '2024-00017 2024-00025'), boeking(15050, '2024-00017 2024-00025')],
    )
    expect(uit.dubbel).toEqual([])
    expect(rijtje(uit.wachtrij)).toEqual([
      [15050, 'meer-mogelijkheden'],
      [15050, 'meer-mogelijkheden'],
    ])
  })
  it('one equal booking more than the other statement has is a payment of its own', () => {
    const uit = matchBetalingen({
      posten: [F1],
      afschriften: [afschrift('A1', [zelfde(null)]), afschrift('A2', [zelfde(null), zelfde(null)])],
      specificaties: [],
      eerdere: [],
    })
    expect(uit.wachtrij.map((w) => [w.boeking.afschrift, w.boeking.volgnummer, w.reden.code])).toEqual([
      ['A2', 1, 'mogelijk-dubbel'],
      ['A2', 2, 'al-betaald'],
    ])
  })
  it('the same statement from two files counts once', () => {
    const opnieuw = [afschrift('A1', [zelfde(null)]), afschrift('A1', [zelfde(null)])]
    const uit = matchBetalingen({ posten: [F1], afschriften: opnieuw, specificaties: [], eerdere: [] })
    expect(uit).toMatchObject({ matches: [{}], wachtrij: [], dubbel: [{ reden: { code: 'dubbele-boeking' } }] })
    const [een] = opnieuw
    const zelf = matchBetalingen({ posten: [F1], afschriften: een ? [een, een] : [], specificaties: [], eerdere: [] })
    expect(zelf).toMatchObject({ matches: [{}], wachtrij: [], dubbel: [] })
  })
  it('an equal booking that a person matched stays matched', () => {
    const afschriften = [afschrift('A1', [zelfde(null)]), afschrift('A2', [zelfde(null)])]
    const F3 = post('2024-00025', [15050])
    const [eerste] = matchBetalingen({
      posten: [F1],
      afschriften: afschriften.slice(0, 1),
      specificaties: [],
      eerdere: [],
    }).matches
    const [tweede] = matchBetalingen({
      posten: [F3],
      afschriften: afschriften.slice(1),
      specificaties: [],
      eerdere: [],
    }).matches
    if (eerste === undefined || tweede === undefined) throw new Error('no match to keep')
    const eerdere = [eerste, confirmMatch(tweede, 'gebruiker-7', dag('2024-02-02'))]
    const uit = matchBetalingen({ posten: [F1, F3], afschriften, specificaties: [], eerdere })
    expect(uit).toEqual({ matches: [], wachtrij: [], dubbel: [], wachtend: [] })
  })
  it('a booking with an earlier match stays the first, whatever is taken in later', () => {
    const eerste = matchBetalingen({
      posten: [F1],
      afschriften: [afschrift('Z9', [zelfde('BANK1')])],
      specificaties: [],
      eerdere: [],
    })
    const later = matchBetalingen({
      posten: [F1],
      afschriften: [afschrift('Z9', [zelfde('BANK1')]), afschrift('A1', [zelfde('BANK1')])],
      specificaties: [],
      eerdere: eerste.matches,
    })
    expect(later).toMatchObject({ matches: [], wachtrij: [], dubbel: [{ boeking: { afschrift: 'A1' } }] })
  })
})

describe('earlier matches and the state of payment', () => {
  it('“paid” always has a source: proposals do not count until a person confirms them', () => {
    const { matches } = run([F1], [boeking(12000, '2024-00017')])
    const [voor] = reportBetaalstand([F1], matches)
    expect(voor).toMatchObject({ status: 'open', betaald: 0, open: 15050 })
    expect(voor?.regels.map((r) => r.voorgesteld)).toEqual([10000, 2000])
    const vast = matches.map((m) => confirmMatch(m, 'gebruiker-7', dag('2024-02-02')))
    const [na] = reportBetaalstand([F1], vast)
    expect(na).toMatchObject({ status: 'deels betaald', betaald: 12000, open: 3050 })
    expect(na?.regels.map((r) => [r.status, r.bronnen.length])).toEqual([
      ['betaald', 1],
      ['deels betaald', 1],
    ])
    expect(na?.regels[0]?.bronnen[0]).toMatchObject({
      boeking: { afschrift: 'A1' },
      bevestigd: { door: 'gebruiker-7' },
    })
    const rest = matchBetalingen({
      posten: [F1],
      afschriften: [
        afschrift('A1', [boeking(12000, '2024-00017')]),
        afschrift('A2', [boeking(3050, '2024-00017', { boekdag: dag('2024-03-01') })]),
      ],
      specificaties: [],
      eerdere: vast,
    })
    expect(kort(rest.matches)).toEqual([['zeker', '2024-00017', 3050, 'nummer-en-bedrag']])
    expect(reportBetaalstand([F1], [...vast, ...rest.matches])[0]?.status).toBe('betaald')
  })
  it('refuses earlier matches that pay a line more than was granted', () => {
    const { matches } = run([F1], [boeking(15050, '2024-00017')])
    const dubbel = { posten: [F1], afschriften: [], specificaties: [], eerdere: [...matches, ...matches] }
    expect(() => matchBetalingen(dubbel)).toThrow(RangeError)
    expect(() => matchBetalingen({ ...dubbel, posten: [], eerdere: matches })).toThrow(RangeError)
  })
  it('an invoice whose lines cancel out is proposed as settled, without a booking', () => {
    const nul = post('2024-00026', [500, -500])
    const { matches } = run([nul], [])
    expect(matches).toMatchObject([
      { zekerheid: 'voorstel', bedrag: 0, bron: { boeking: null }, reden: { code: 'per-saldo-nul' } },
    ])
    expect(matches[0]?.toerekeningen).toEqual([
      { referentie: '2024-00026-R1', bedrag: cents(500) },
      { referentie: '2024-00026-R2', bedrag: cents(-500) },
    ])
  })
  it('reads the payments of a batch one by one', () => {
    const deel = (bedrag: number, omschrijving: string) => {
      const { tegenpartij, kenmerken, endToEndId } = boeking(0)
      return { bedrag: cents(bedrag), omschrijving, tegenpartij, kenmerken, endToEndId }
    }
    const uit = run([F1, F2], [boeking(17550, '', { delen: [deel(15050, '2024-00017'), deel(2500, '2024-00018')] })])
    expect(uit.matches.map((m) => [m.zekerheid, m.bron.boeking?.deel])).toEqual([
      ['zeker', 1],
      ['zeker', 2],
    ])
  })
})
