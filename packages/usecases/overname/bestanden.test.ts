import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ANDER,
  BSN,
  codes,
  credit,
  debet,
  declaratie,
  heen,
  overneem,
  prestatieOf,
  retour,
  standOf,
  terug,
} from './proef/bericht.ts'
import { bestandOf } from './proef/oud-systeem.ts'

const m1 = declaratie('1', '2023-04-05', [debet('A-1'), debet('A-2', { datum: '2023-03-14' })])
const r1 = terug(retour(m1), m1, '2023-04-10')
const ANDERS = new Set(['zorgverlener.aanvullen'])
const nieuws = (overname: ReturnType<typeof overneem>) => codes(overname).filter((code) => !ANDERS.has(code))

describe('files that do not fit', () => {
  it('takes a message and its return over without a word', () => {
    const na = overneem([heen(m1), r1])
    expect(nieuws(na)).toEqual([])
    expect([standOf(na, 'A-1'), standOf(na, 'A-2')]).toEqual(['toegekend', 'toegekend'])
  })

  it('counts the same file once, and the same message in another form too', () => {
    const pretty = bestandOf(
      'netjes.xml',
      new TextEncoder().encode(new TextDecoder().decode(heen(m1).bytes).replaceAll('><', '>\n<')),
    )
    const na = overneem([heen(m1), heen(m1, 'kopie.xml'), pretty, r1, { ...r1, naam: 'kopie.802.xml' }])
    expect(nieuws(na).sort()).toEqual(['bericht.reeds', 'bestand.dubbel', 'bestand.dubbel'])
    expect(na.bevindingen.find(({ code }) => code === 'bestand.dubbel')?.wat.nl).toContain('M1.80')
    expect(na.dossiers).toEqual(overneem([heen(m1), r1]).dossiers)
  })

  it('leaves lines of a declaration without return as verzonden, and says so (DFZ-11)', () => {
    const na = overneem([heen(m1)])
    expect(standOf(na, 'A-1')).toBe('verzonden')
    const bevinding = na.bevindingen.find(({ code }) => code === 'declaratie.zonder-retour')
    expect(bevinding).toMatchObject({ bestand: 'M1.801.xml', referentie: 'M1' })
    // Two lines of 128.40.
    expect(bevinding?.wat.nl).toContain('2 regels (samen € 256,80)')
  })

  it('reports a return of which the declaration is not there', () => {
    const na = overneem([r1])
    expect(na.dossiers.size).toBe(0)
    expect(na.bevindingen).toMatchObject([
      { code: 'retour.zonder-declaratie', bestand: 'M1.802.xml', referentie: 'M1' },
    ])
    expect(na.bevindingen[0]?.wat.nl).toContain('F1')
  })

  it('refuses messages of another declarant and of the other environment', () => {
    const vanAnder = declaratie('7', '2023-04-05', [debet('B-1')], { declarant: { agb: ANDER, soort: '2' } })
    const productie = declaratie('8', '2023-04-05', [debet('C-1')], { berichtsoort: 'P' })
    const bestanden = [
      heen(vanAnder),
      terug(retour(vanAnder), vanAnder, '2023-04-10'),
      heen(productie),
      terug(retour(productie), productie, '2023-04-10'),
    ]
    const na = overneem(bestanden)
    expect(na.dossiers.size).toBe(0)
    expect(codes(na)).toEqual([
      ...['bericht.andere-declarant', 'bericht.andere-declarant', 'bericht.andere-omgeving', 'bericht.andere-omgeving'],
    ])
    expect(standOf(overneem(bestanden, { milieu: 'P' }), 'C-1')).toBe('toegekend')
  })

  it('tells what another file looks like, and where a broken one breaks', () => {
    const stuk = bestandOf('stuk.xml', heen(m1).bytes.slice(0, 900))
    const na = overneem([bestandOf('brief.pdf', new TextEncoder().encode('%PDF-1.7')), stuk])
    expect(codes(na)).toEqual(['bestand.andere-soort', 'bestand.onleesbaar'])
    expect(na.bevindingen[0]?.wat.nl).toContain('PDF')
    expect(na.bevindingen[1]?.regel).toBeGreaterThan(0)
  })

  it('takes a file over that only has more elements than we know', () => {
    const tekst = new TextDecoder().decode(heen(m1).bytes).replace('<Aantal>', '<Nieuw>1</Nieuw><Aantal>')
    const na = overneem([bestandOf('meer.xml', new TextEncoder().encode(tekst)), r1])
    expect(standOf(na, 'A-1')).toBe('toegekend')
    expect(nieuws(na)).toContain('bestand.afwijking')
  })

  it('sets a return apart that does not reconcile, and changes no line', () => {
    const fout = { ...retour(m1), totaalToegekend: m1.totaal - 1 } as ReturnType<typeof retour>
    const na = overneem([heen(m1), terug(fout, m1, '2023-04-10')])
    expect(nieuws(na)).toEqual(['retour.terzijde', 'declaratie.zonder-retour'])
    expect(standOf(na, 'A-1')).toBe('verzonden')
  })
})

describe('messages that can be read in part', () => {
  it('tells what of a message has no place here, and what could not be read', () => {
    const tekst = new TextDecoder().decode(heen(m1).bytes)
    const bureau = tekst.replace('<BetalingAanServicebureau>false', '<BetalingAanServicebureau>true')
    const na = overneem([bestandOf('bureau.xml', new TextEncoder().encode(bureau)), r1])
    expect(nieuws(na)).toEqual(['bericht.geen-plaats'])
    const bsn = tekst.replaceAll(/<BSN>[0-9]{9}/g, '<BSN>999990010')
    expect(nieuws(overneem([bestandOf('bsn.xml', new TextEncoder().encode(bsn)), r1]))).toContain(
      'bericht.niet-gelezen',
    )
  })

  it('DFZ-07: leaves a message out that is not in euro', () => {
    const tekst = new TextDecoder().decode(heen(m1).bytes).replace('>EUR<', '>USD<')
    const na = overneem([bestandOf('dollar.xml', new TextEncoder().encode(tekst)), r1])
    expect(nieuws(na).sort()).toEqual(['bestand.zonder-kop', 'retour.zonder-declaratie'])
  })
})

describe('messages that were refused and sent again', () => {
  it('keeps the second when the gate refused the first and its numbers came back', () => {
    const opnieuw = declaratie('1', '2023-04-12', m1.regels)
    const na = overneem([
      heen(m1),
      terug(retour(m1, [], 'poort'), m1, '2023-04-06'),
      heen(opnieuw, 'M1b.801.xml'),
      terug(retour(opnieuw, ['A-2']), opnieuw, '2023-04-20'),
    ])
    expect([standOf(na, 'A-1'), standOf(na, 'A-2')]).toEqual(['toegekend', 'afgekeurd'])
    expect(nieuws(na)).toEqual(['bericht.vervangen'])
  })

  it('reports a message that uses the numbers of an accepted one, and keeps the accepted one', () => {
    const dubbel = declaratie('1', '2023-05-12', [debet('A-9')])
    const na = overneem([heen(m1), r1, heen(dubbel, 'dubbel.xml')])
    expect(nieuws(na)).toContain('bericht.niet-overgenomen')
    expect([standOf(na, 'A-1'), standOf(na, 'A-9')]).toEqual(['toegekend', null])
  })

  it('joins a rejected line and the line that mended it into one prestatie', () => {
    const tweede = declaratie('2', '2023-04-20', [debet('B-1', { code: 'CO0562' })])
    const na = overneem([
      heen(m1),
      terug(retour(m1, ['A-1']), m1, '2023-04-10'),
      heen(tweede),
      terug(retour(tweede), tweede, '2023-04-25'),
    ])
    expect(prestatieOf(na, 'B-1')).toBe('overname-A-1')
    expect(nieuws(na)).toContain('regel.vervolg-aangenomen')
    expect(na.prestaties.map(({ id, code }) => [id, code]).sort()).toEqual([
      ['overname-A-1', 'CO0562'],
      ['overname-A-2', 'CO0497'],
    ])
  })

  it('holds earlier lines when it is not clear which of them was mended', () => {
    const twee = declaratie('1', '2023-04-05', [debet('A-1'), debet('A-2', { code: 'CO0562' })])
    const tweede = declaratie('2', '2023-04-20', [debet('B-1', { code: 'CO0627' })])
    const na = overneem([heen(twee), terug(retour(twee, ['A-1', 'A-2']), twee, '2023-04-10'), heen(tweede)])
    expect(nieuws(na)).toContain('regel.vervolg-onduidelijk')
    expect(prestatieOf(na, 'B-1')).toBe('overname-B-1')
    const vast = na.prestaties.filter(({ herkomst }) => !herkomst.naTeMaken).map(({ id }) => id)
    expect(vast.sort()).toEqual(['overname-A-1', 'overname-A-2'])
  })
})

describe('credits', () => {
  it('takes a credit of an unknown line over, with its message, and says which line is missing', () => {
    const oud = debet('OUD-1', { datum: '2023-02-01', start: '2023-02-01' })
    const m2 = declaratie('2', '2023-04-05', [debet('A-1'), credit('C-1', oud)])
    const na = overneem([heen(m2), terug(retour(m2), m2, '2023-04-10')])
    expect(nieuws(na)).toEqual(['credit.onbekende-regel'])
    expect(na.bevindingen.find(({ code }) => code === 'credit.onbekende-regel')).toMatchObject({ referentie: 'C-1' })
    expect([standOf(na, 'A-1'), standOf(na, 'C-1')]).toEqual(['toegekend', 'toegekend'])
  })

  it('takes a credit over of a line whose return is missing', () => {
    const [eerste] = m1.regels
    if (eerste?.soort !== 'debet') return expect.fail('debet')
    const m2 = declaratie('2', '2023-05-05', [credit('C-1', eerste)])
    const na = overneem([heen(m1), heen(m2), terug(retour(m2), m2, '2023-05-10')])
    expect(nieuws(na).sort()).toEqual(['credit.niet-toegekend', 'declaratie.zonder-retour'])
    expect([standOf(na, 'A-1'), standOf(na, 'A-2'), standOf(na, 'C-1')]).toEqual([
      'gecrediteerd',
      'verzonden',
      'toegekend',
    ])
  })

  it('takes a credit over that names another amount than was granted, and says so', () => {
    const [eerste] = m1.regels
    if (eerste?.soort !== 'debet') return expect.fail('debet')
    const m2 = declaratie('2', '2023-05-05', [credit('C-1', eerste, 10000 as typeof eerste.bedrag)])
    const na = overneem([heen(m1), r1, heen(m2)])
    expect(nieuws(na)).toEqual(['regel.volgorde', 'declaratie.zonder-retour'].sort())
    expect(standOf(na, 'C-1')).toBe('verzonden')
  })

  it('does not want back what the old system took back', () => {
    const [eerste] = m1.regels
    if (eerste?.soort !== 'debet') return expect.fail('debet')
    const m2 = declaratie('2', '2023-05-05', [credit('C-1', eerste)])
    for (const bestanden of [
      [heen(m1), r1, heen(m2)],
      [heen(m1), r1, heen(m2), terug(retour(m2), m2, '2023-05-10')],
    ]) {
      expect(overneem(bestanden).prestaties.map(({ id }) => id)).toEqual(['overname-A-2'])
    }
  })

  it('orders messages of one day so that a credit comes after its line', () => {
    const eerst = declaratie('9', '2023-04-05', [debet('A-1')])
    const [regel] = eerst.regels
    if (regel?.soort !== 'debet') return expect.fail('debet')
    const daarna = declaratie('1', '2023-04-05', [credit('C-1', regel)])
    const na = overneem([heen(daarna), heen(eerst), terug(retour(eerst), eerst, '2023-04-05')])
    expect(nieuws(na)).toEqual(['declaratie.zonder-retour'])
    expect([standOf(na, 'A-1'), standOf(na, 'C-1')]).toEqual(['toegekend', 'verzonden'])
  })
})

describe('whatever comes in', () => {
  const opnieuw = declaratie('1', '2023-04-12', m1.regels)
  const terugname = declaratie('2', '2023-05-05', [
    credit('C-1', debet('OUD-1')),
    debet('B-1', { datum: '2023-04-04' }),
  ])
  const vanAnder = declaratie('7', '2023-04-05', [debet('Z-1')], { declarant: { agb: ANDER, soort: '2' } })
  const rommel = [
    ...[heen(m1), terug(retour(m1, [], 'poort'), m1, '2023-04-06'), heen(m1, 'kopie.xml')],
    ...[
      heen(opnieuw, 'M1b.801.xml'),
      { ...terug(retour(opnieuw, ['A-2']), opnieuw, '2023-04-20'), naam: 'M1b.802.xml' },
    ],
    ...[heen(terugname), heen(vanAnder), bestandOf('brief.pdf', new TextEncoder().encode('%PDF-1.7'))],
    bestandOf('stuk.xml', heen(opnieuw).bytes.slice(0, 700)),
  ]

  it('gives the same in any order, also when numbers come back and files are missing', () => {
    const eerst = overneem(rommel)
    expect(nieuws(eerst)).toEqual(
      expect.arrayContaining(['bericht.vervangen', 'credit.onbekende-regel', 'bestand.dubbel']),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(rommel, { minLength: rommel.length }), (bestanden) => {
        expect(overneem(bestanden)).toEqual(eerst)
      }),
      { numRuns: 100 },
    )
  })

  it('never fails on a damaged file, and never shows the BSN', () => {
    const schade = fc.record({
      welk: fc.nat({ max: rommel.length - 1 }),
      plek: fc.double({ min: 0, max: 1, noNaN: true }),
      teken: fc.constantFrom('<', '>', '9', 'x', ' '),
    })
    fc.assert(
      fc.property(fc.array(schade, { maxLength: 4 }), fc.subarray(rommel), (schades, rest) => {
        const kapot = schades.flatMap(({ welk, plek, teken }, i) => {
          const bytes = rommel[welk]?.bytes.slice() ?? new Uint8Array()
          bytes[Math.floor(plek * (bytes.length - 1))] = teken.charCodeAt(0)
          return [bestandOf(`kapot-${i}.xml`, bytes)]
        })
        const na = overneem([...rest, ...kapot])
        expect(JSON.stringify(na.bevindingen)).not.toContain(BSN)
        const ids = new Set(na.prestaties.map(({ id }) => id))
        expect(ids.size).toBe(na.prestaties.length)
      }),
      { numRuns: 200 },
    )
  })
})
