import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '../lezer.ts'
import { LIMIETEN, type Limieten } from '../limieten.ts'
import { arbitrairBericht } from '../proef/arbitrair-bericht.ts'
import { codecVan, layoutVan, type Willekeurig } from '../proef/layouts.ts'
import { ingrepen, verminkBoom } from '../proef/verminken.ts'
import { leesBoom, schrijfBoom } from '../proef/xml-boom.ts'
import type { AlgemeenRecord } from '../record.ts'
import { maakRecordKlassen } from '../record-klassen.ts'
import { maakStructuur } from '../structuur.ts'
import { XmlLezer } from './xml-lezer.ts'

const codec = codecVan('gds801')

/** Everything a reader tells, in order. */
function lees(
  stukken: readonly Uint8Array[],
  limieten?: Partial<Limieten>,
): { verteld: unknown[]; slot: Slot<Willekeurig> } {
  const verteld: unknown[] = []
  const lezer = codec.open(
    {
      kop: () => verteld.push('kop'),
      eenheid: (e) => verteld.push(e),
      bevinding: (b) => verteld.push(b),
    },
    limieten,
  )
  for (const stuk of stukken) lezer.write(stuk)
  return { verteld, slot: lezer.end() }
}

function knip(bytes: Uint8Array, maten: readonly number[]): Uint8Array[] {
  const stukken: Uint8Array[] = []
  for (let i = 0, k = 0; i < bytes.length; k++) {
    const maat = maten[k % maten.length] ?? 1
    stukken.push(bytes.subarray(i, i + maat))
    i += maat
  }
  return stukken
}

/** Messages, half of them damaged but well formed, some cut short. */
const teksten = fc
  .tuple(arbitrairBericht(codec), fc.option(ingrepen, { nil: [] }), fc.option(fc.nat(4_000), { nil: null, freq: 3 }))
  .map(([m, lijst, kap]) => {
    const boom = leesBoom(Buffer.from(codec.write(m)).toString('utf8'))
    for (const ingreep of lijst) verminkBoom(boom, ingreep)
    const bytes = Buffer.from(schrijfBoom(boom))
    return kap === null ? bytes : bytes.subarray(0, kap)
  })

describe('a message in chunks', () => {
  it('is read the same however it is cut', () => {
    fc.assert(
      fc.property(
        teksten,
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
        (bytes, maten) => {
          expect(lees(knip(bytes, maten))).toEqual(lees([bytes]))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('runs into a limit on the same spot however it is cut', () => {
    fc.assert(
      fc.property(
        teksten,
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 100, max: 3_000 }),
        (bytes, maten, grens) => {
          expect(lees(knip(bytes, maten), { eenheid: grens })).toEqual(lees([bytes], { eenheid: grens }))
          const totaal = { totaal: grens }
          expect(lees(knip(bytes, maten), totaal).slot.bevindingen).toEqual(lees([bytes], totaal).slot.bevindingen)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same records and findings without the generated scanner', () => {
    const layout = layoutVan('gds801')
    const structuur = maakStructuur(layout, maakRecordKlassen(layout))
    fc.assert(
      fc.property(teksten, (bytes) => {
        const eenheden: AlgemeenRecord[] = []
        const traag = new XmlLezer<Willekeurig>(structuur, null, { eenheid: (e) => eenheden.push(e) }, LIMIETEN)
        traag.write(bytes)
        const slot = traag.end()
        const snel = codec.read(bytes)
        expect(slot.bevindingen).toEqual(snel.bevindingen)
        expect(JSON.stringify(eenheden)).toEqual(JSON.stringify(snel.bericht?.verzekerde ?? []))
      }),
      { numRuns: 150 },
    )
  })
})
