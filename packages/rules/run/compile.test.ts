import { epochDay } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { fout, makeGeschiedenis, ok, onbekend } from '../index.ts'
import { element, groep, hoofd, opDag, runCompiled, termijn, venster, world } from '../test/wereld.ts'

const d = epochDay
const thing = (dag: number | null, waarde = 1, sleutel = 'k') => ({
  dag: dag === null ? null : d(dag),
  waarde,
  sleutel,
})
const a = (ding: ReturnType<typeof thing>) => ({ plek: 'a' as const, ding })
const b = (ding: ReturnType<typeof thing>) => ({ plek: 'b' as const, ding })
const nee = { nl: 'anders', en: 'otherwise' }
const altijdFout = { ...hoofd('x'), plek: 'a' as const, peildatum: opDag, check: () => fout('waarde', 1, nee) }
const now = world(undefined, d(20))

describe('validity', () => {
  const rule = element({ ...altijdFout, geldig: { vanaf: d(10), tot: d(12) } })
  it.each([
    [9, 0],
    [10, 1],
    [12, 1],
    [13, 0],
  ])('on day %i the rule of days 10 to 12 gives %i findings', (dag, aantal) => {
    expect(runCompiled([rule], [a(thing(dag))], now).bevindingen).toHaveLength(aantal)
  })

  it('hands over from one version to the next on the border day', () => {
    const first = element({ ...altijdFout, geldig: { vanaf: null, tot: d(11) } })
    const second = element({ ...altijdFout, versie: 2, geldig: { vanaf: d(12), tot: null } })
    const keys = [11, 12].map((dag) =>
      runCompiled([first, second], [a(thing(dag))], now).bevindingen.map((f) => f.regel),
    )
    expect(keys).toEqual([['x@1'], ['x@2']])
  })

  it('says onbekend for a dated rule when the reference date is missing', () => {
    const uitslag = runCompiled([rule], [a(thing(null))], now)
    expect(uitslag.bevindingen).toEqual([])
    expect(uitslag.nietBeoordeeld).toMatchObject([{ regel: 'x@1', aantal: 1, eerste: 'a[0]' }])
    expect(uitslag.nietBeoordeeld[0]?.reden.nl).toContain('peildatum ontbreekt')
  })
})

describe('onbekend', () => {
  it('is reported once per run and reason, with a count and the first place', () => {
    const rule = element({ ...altijdFout, check: () => onbekend('lijst ontbreekt', 'no list') })
    const uitslag = runCompiled([rule], [b(thing(1)), a(thing(1)), a(thing(2))], now)
    expect(uitslag.nietBeoordeeld).toEqual([
      { regel: 'x@1', oorsprong: ['X'], reden: { nl: 'lijst ontbreekt', en: 'no list' }, aantal: 2, eerste: 'a[1]' },
    ])
  })

  it('names the registers that do not lie on this desk', () => {
    const uitslag = runCompiled([element({ ...altijdFout, nodig: ['plaatsingen', 'contracten'] })], [a(thing(1))], now)
    expect(uitslag.bevindingen).toEqual([])
    expect(uitslag.nietBeoordeeld[0]?.reden.nl).toBe('Hier ligt geen register plaatsingen, contracten.')
    expect(uitslag.nietBeoordeeld[0]?.reden.en).toBe('No register plaatsingen, contracten at hand.')
  })
})

describe('groep', () => {
  it('folds per key over several places and points at the record it kept', () => {
    const rule = groep({
      ...hoofd('som'),
      plekken: ['a', 'b'],
      peildatum: opDag,
      sleutel: (r) => r.sleutel,
      begin: () => ({ som: 0, laatste: { plek: '', pad: '', volgnummer: -1 } }),
      stap: (s, r, _o, hier) => ({ som: s.som + r.waarde, laatste: hier.plaats() }),
      oordeel: ({ som, laatste }) => [{ plaats: laatste, uitkomst: som > 3 ? fout('som', som, nee) : ok }],
    })
    const uitslag = runCompiled([rule], [a(thing(1, 2)), b(thing(1, 2)), a(thing(1, 3, 'l'))], now)
    expect(uitslag.bevindingen).toMatchObject([{ pad: 'b[1]', gevonden: 4, volgnummer: 1 }])
  })
})

describe('venster', () => {
  const rule = venster({
    ...hoofd('dubbel'),
    plek: 'a',
    peildatum: opDag,
    nodig: ['geschiedenis'],
    geschiedenis: 'geschiedenis',
    terugblik: 5,
    sleutel: (r) => r.sleutel,
    gebeurtenis: (r) => ({ dag: r.dag ?? d(0), item: r.waarde }),
    begin: () => 0,
    stap: (n) => n + 1,
    oordeel: (n) => (n === 0 ? ok : fout('sleutel', n, nee)),
  })
  const past = makeGeschiedenis([['k', { dag: d(10), item: 1 }]])

  it.each([
    [10, 1],
    [15, 1],
    [16, 0],
    [9, 0],
  ])('an event on day 10 counts for day %i: %i findings', (dag, aantal) => {
    expect(runCompiled([rule], [a(thing(dag))], world(past, d(20))).bevindingen).toHaveLength(aantal)
  })

  it('sees earlier records of the same message too, and only those of the same key', () => {
    const visits = [a(thing(30)), a(thing(31, 1, 'l')), a(thing(32))]
    expect(runCompiled([rule], visits, world(past, d(40))).bevindingen.map((f) => f.pad)).toEqual(['a[2]'])
  })
})

describe('termijn', () => {
  const rule = termijn({
    ...hoofd('zes-weken'),
    plekken: ['a', 'b'],
    peildatum: opDag,
    veld: 'dag',
    ontstaat: (r, _o, plek) => (plek === 'a' && r.dag !== null ? { sleutel: r.sleutel, dag: r.dag } : null),
    vervuld: (r, _o, plek) => (plek === 'b' && r.dag !== null ? { sleutel: r.sleutel, dag: r.dag } : null),
    uiterlijk: (ontstaan) => d(ontstaan + 42),
    signaal: (uiterlijk) => d(uiterlijk - 7),
  })
  const stand = (vandaag: number, ...visits: Parameters<typeof runCompiled>[1]) => {
    const { verplichtingen, bevindingen } = runCompiled([rule], visits, world(undefined, d(vandaag)))
    return [verplichtingen[0]?.stand, bevindingen[0]?.variant]
  }

  it.each([
    [134, ['loopt', undefined]],
    [135, ['signaal', 'signaal']],
    [142, ['signaal', 'signaal']],
    [143, ['verstreken', 'breuk']],
  ])('arisen on day 100, on day %i it stands at %j', (vandaag, expected) => {
    expect(stand(vandaag, a(thing(100)))).toEqual(expected)
  })

  it('is met on the last day and breached a day later', () => {
    expect(stand(300, a(thing(100)), b(thing(142)))).toEqual(['vervuld', undefined])
    expect(stand(300, a(thing(100)), b(thing(143)))).toEqual(['te laat vervuld', 'breuk'])
  })

  it('counts from the earliest arising and to the earliest fulfilment', () => {
    expect(stand(300, a(thing(110)), a(thing(100)), b(thing(150)), b(thing(142)))).toEqual(['vervuld', undefined])
    const { verplichtingen } = runCompiled([rule], [a(thing(110)), a(thing(100))], world(undefined, d(101)))
    expect(verplichtingen).toMatchObject([{ ontstaan: 100, uiterlijk: 142, plaats: { pad: 'a[1]' } }])
  })

  it('a fulfilment without an arising is no obligation', () => {
    expect(runCompiled([rule], [b(thing(1))], now).verplichtingen).toEqual([])
  })
})
