import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTabel, Tabelweigering } from '../index.ts'

const werkmap = readFileSync(new URL('../proef/openpyxl.xlsx', import.meta.url))

async function outcome(bytes: Uint8Array): Promise<'gelezen' | 'geweigerd'> {
  try {
    const tabel = await readTabel(bytes, 'lijst.csv')
    expect(tabel.rijen.length).toBeGreaterThan(0)
    for (const rij of tabel.rijen) expect(Object.keys(rij.cellen)).toEqual(tabel.koppen)
    expect(new Set(tabel.koppen).size).toBe(tabel.koppen.length)
    return 'gelezen'
  } catch (fout) {
    // Anything else is a crash on bad input.
    expect(fout).toBeInstanceOf(Tabelweigering)
    return 'geweigerd'
  }
}

describe('any file is read or refused, never a crash', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await outcome(bytes))),
      { numRuns: 500 },
    )
  })
  it('text with separators, quotes and line ends anywhere', async () => {
    const tekst = fc.array(
      fc.constantFrom('a', 'B9', ';', ',', '\t', '"', '\n', '\r', '\r\n', ' ', 'é', '__proto__', 'sep=;'),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(tekst, async (delen) => void (await outcome(new TextEncoder().encode(delen.join(''))))),
      { numRuns: 2000 },
    )
  })
  it('a workbook with some bytes changed', async () => {
    const wijziging = fc.array(fc.tuple(fc.nat({ max: werkmap.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(wijziging, async (plekken) => {
        const bytes = new Uint8Array(werkmap)
        for (const [plek, byte] of plekken) bytes[plek] = byte
        await outcome(bytes)
      }),
      { numRuns: 150 },
    )
  })
})
