import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrairBericht } from '../proef/arbitrair-bericht.ts'
import { codecVan } from '../proef/layouts.ts'
import { ingrepen, verminkBoom } from '../proef/verminken.ts'
import { leesBoom, schrijfBoom } from '../proef/xml-boom.ts'

describe('fuzzing the XML reader', () => {
  const codec = codecVan('gds801')
  const berichten = arbitrairBericht(codec)

  it('survives edits that keep the message well formed, and reaches many kinds of finding', () => {
    const codes = new Map<string, number>()
    let berichtenGelezen = 0
    fc.assert(
      fc.property(berichten, ingrepen, (m, lijst) => {
        const boom = leesBoom(Buffer.from(codec.write(m)).toString('utf8'))
        for (const ingreep of lijst) verminkBoom(boom, ingreep)
        const gelezen = codec.read(Buffer.from(schrijfBoom(boom)))
        berichtenGelezen++
        for (const b of gelezen.bevindingen) codes.set(b.code, (codes.get(b.code) ?? 0) + 1)
        expect(gelezen.volledig || gelezen.bevindingen.length > 0).toBe(true)
        expect(JSON.stringify(gelezen.bevindingen)).not.toContain('123456782')
        // What was well formed stays readable: only a limit, the namespace or the root may stop it.
        if (!gelezen.volledig) expect(['diepte', 'naamruimte', 'wortel']).toContain(gelezen.bevindingen.at(-1)?.code)
      }),
      { numRuns: 600 },
    )
    console.log(
      `fuzz XML: ${berichtenGelezen} messages, ${codes.size} distinct kinds of finding:`,
      Object.fromEntries([...codes].sort()),
    )
    expect(codes.size).toBeGreaterThanOrEqual(18)
  })

  it('survives any damage to the bytes', () => {
    const bytes = codec.write(fc.sample(berichten, { seed: 7, numRuns: 1 })[0] ?? codec.nieuw('Bericht'))
    const stukken = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '"',
      "'",
      '<?',
      '?>',
      '<!DOCTYPE',
      '\0',
      '\xff',
      '=',
      ' ',
      'xmlns=""',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length), fc.nat(30), stukken), { minLength: 1, maxLength: 5 }),
        (schade) => {
          let kapot = Buffer.from(bytes)
          for (const [plek, weg, stuk] of schade)
            kapot = Buffer.concat([kapot.subarray(0, plek), Buffer.from(stuk, 'latin1'), kapot.subarray(plek + weg)])
          const gelezen = codec.read(kapot)
          expect(gelezen.volledig || gelezen.bevindingen.length > 0).toBe(true)
        },
      ),
      { numRuns: 1_500 },
    )
  })
})
