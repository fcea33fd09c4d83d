import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTabelstroom, readTabel, Tabelweigering } from '../../index.ts'

/** The bytes a few at a time, as a disk or a network gives them. */
const inBlokken = (bytes: Uint8Array, maat: number) =>
  async function* () {
    for (let van = 0; van < bytes.length; van += maat) yield bytes.slice(van, van + maat)
  }

async function outcome(doe: () => Promise<unknown>): Promise<unknown> {
  try {
    return await doe()
  } catch (fout) {
    expect(fout).toBeInstanceOf(Tabelweigering)
    return { geweigerd: (fout as Tabelweigering).code }
  }
}

const streamed = async (bytes: Uint8Array, blok: number, maat: number): Promise<unknown> => {
  const { rijen, aantal, ...rest } = await openTabelstroom(inBlokken(bytes, blok), 'lijst.csv', maat)
  const alle = []
  for await (const deel of rijen()) alle.push(...deel)
  expect(alle.length).toBe(aantal)
  return { ...rest, rijen: alle }
}

const veld = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'B9', '1,50', '3-4-2023', 'Müller', '1,2E+11', '#N/B', ' ', '#') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"a;b"', '"een ""twee"" drie"', '"regel\neen"', '"open', 'a"b', '"x" ', '"x"y'),
  },
)
const tabel = fc.record({
  titel: fc.constantFrom('', 'Lijst van maart\n', 'sep=;\n', '\n\n'),
  rijen: fc.array(fc.array(veld, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
  einde: fc.constantFrom('\n', '\r\n', '\r'),
  staart: fc.constantFrom('', '\n\n', ';;\n', '\u001a'),
  kop: fc.constantFrom('Naam;Dag;Bedrag\n', 'Naam;;Bedrag;Naam\n', ''),
})

describe('a table that is read a part at a time', () => {
  it('is the table that is read as a whole: columns, rows, row numbers and remarks, or the same refusal', async () => {
    let gelezen = 0
    await fc.assert(
      fc.asyncProperty(
        tabel,
        fc.constantFrom('utf-8', 'bom', 'latin1', 'utf-16le'),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        async ({ titel, rijen, einde, staart, kop }, codering, blok, maat) => {
          const tekst =
            (titel + kop + rijen.map((rij) => `${rij.join(';')}\n`).join('')).replaceAll('\n', einde) + staart
          const bytes = encode(tekst, codering)
          const geheel = await outcome(() => readTabel(bytes, 'lijst.csv'))
          if (!(geheel as { geweigerd?: string }).geweigerd) gelezen += 1
          expect(await outcome(() => streamed(bytes, blok, maat))).toEqual(geheel)
        },
      ),
      { numRuns: 1500 },
    )
    expect(gelezen).toBeGreaterThan(300)
  })
})

function encode(tekst: string, codering: string): Uint8Array {
  if (codering === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${tekst}`, 'utf16le'))
  if (codering === 'latin1') return new Uint8Array(Buffer.from(tekst, 'latin1'))
  return new TextEncoder().encode(codering === 'bom' ? `\ufeff${tekst}` : tekst)
}

it('reads more rows than may stand in memory together', async () => {
  const AANTAL = 300_000
  const bytes = async function* () {
    yield new TextEncoder().encode('Nummer;Duur\r\n')
    for (let n = 0; n < AANTAL; n += 1000) {
      yield new TextEncoder().encode(Array.from({ length: 1000 }, (_, i) => `R${n + i};45\r\n`).join(''))
    }
  }
  const { aantal, rijen } = await openTabelstroom(bytes, 'maand.csv')
  expect(aantal).toBe(AANTAL)
  let laatste = { nummer: 0, cellen: {} }
  let meest = 0
  for await (const deel of rijen()) {
    meest = Math.max(meest, deel.length)
    laatste = deel.at(-1) ?? laatste
  }
  expect(laatste).toEqual({ nummer: AANTAL + 1, cellen: { Nummer: `R${AANTAL - 1}`, Duur: '45' } })
  expect(meest).toBeLessThan(AANTAL / 4)
}, 60_000)
