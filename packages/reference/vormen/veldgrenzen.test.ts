import { describe, expect, test } from 'vitest'
import { parseUitgave } from '../uitgave/parse-uitgave.ts'
import { isVorm } from '../uitgave/uitgave.ts'

const KOP = {
  geldigVanaf: '2022-01-01',
  uitgave: '1',
  bekendSinds: '2022-01-01',
  zekerheid: 'zeker',
  fictief: false,
  volledig: true,
  inhoud: 'Proef.',
  bron: [{ id: 'b', titel: 'Een bron', url: null }],
}
const HERKOMST = { zekerheid: 'zeker', bron: 'b' }
const lees = (onderwerp: string, ...rijen: readonly object[]) =>
  parseUitgave(JSON.stringify({ ...KOP, onderwerp, rijen }), 'proef.json', 'meegeleverd')

const termijn = (deel: object) => ({ id: 't', wat: { nl: 'x', en: 'x' }, ...HERKOMST, ...deel })
const grens = (deel: object) => ({ id: 'g', eenheid: 'minuten', plaats: 'p', ...HERKOMST, ...deel })
const graad = (deel: object) => ({
  ...{ stroom: 'ggz', graden: ['A'], niveaus: [2], zonderNiveauIn: ['klinisch'], rechtvaardigingsgrond: false },
  ...{ plaats: 'p', ...HERKOMST, ...deel },
})
const soort = (deel: object) => ({
  ...{ soort: 's', stromen: ['ggz'], graad: false, afspraak: false, opdrachtgever: false, plaats: 'p' },
  ...{ ...HERKOMST, ...deel },
})

describe('what is read', () => {
  test('a number of days after, and at most so many', () => {
    const uitgave = lees(
      'termijnen',
      termijn({ vorm: 'dagenNa', dagen: 42 }),
      termijn({ id: 'u', vorm: 'hoogstens', aantal: 720, eenheid: 'minuten' }),
    )
    if (!isVorm(uitgave, 'termijnen')) throw new Error('another kind')
    expect(uitgave.rijen).toMatchObject([
      { vorm: 'dagenNa', dagen: 42 },
      { vorm: 'hoogstens', aantal: 720, eenheid: 'minuten' },
    ])
  })

  test('a limit of which the number was not found', () => {
    const uitgave = lees('grenzen', grens({}), grens({ id: 'h', aantal: 20, eenheid: 'uur' }))
    expect(uitgave.rijen).toMatchObject([{ aantal: null }, { aantal: 20, eenheid: 'uur' }])
  })

  test('levels that a row leaves out are none', () => {
    const zonder = graad({ graden: ['H'], niveaus: undefined })
    expect(lees('verblijfsgraden', graad({ niveaus: [1, 4] }), zonder).rijen).toMatchObject([
      { niveaus: [1, 4] },
      { niveaus: [] },
    ])
  })

  test('a kind asks for nothing where its row says nothing', () => {
    expect(
      lees('overigesoorten', soort({ stromen: ['fz', 'ggz'], klassen: [5, 15], tot: '2024-01-01' })).rijen,
    ).toMatchObject([
      { stromen: ['ggz', 'fz'], klassen: [5, 15], setting: null, maximum: null, niveaus: null, vanaf: null },
    ])
  })
})

test.each([
  [
    'another unit',
    'termijnen',
    termijn({ vorm: 'hoogstens', aantal: 4, eenheid: 'uren' }),
    /‘eenheid’: gevonden "uren"/,
  ],
  ['no days at all', 'termijnen', termijn({ vorm: 'dagenNa', dagen: 0 }), /‘dagen’: gevonden 0/],
  ['a limit of nothing', 'grenzen', grens({ aantal: 0 }), /‘aantal’: gevonden 0/],
  [
    'a level that is none',
    'verblijfsgraden',
    graad({ niveaus: [2, 5] }),
    /‘niveaus’: gevonden \[2,5\]; verwacht een lijst gehele getallen van 1 tot en met 4/,
  ],
  ['levels that are no list', 'verblijfsgraden', graad({ niveaus: 2 }), /‘niveaus’: gevonden 2/],
  ['no stream', 'overigesoorten', soort({ stromen: [] }), /‘stromen’: gevonden \[\]/],
  ['an unknown stream', 'overigesoorten', soort({ stromen: ['ggz', 'wlz'] }), /‘stromen’: gevonden \["ggz","wlz"\]/],
])('refused: %s', (_, onderwerp, rij, verwacht) => {
  expect(() => lees(onderwerp, rij)).toThrow(verwacht)
})
