import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrairBericht } from './proef/arbitrair-bericht.ts'
import { codecVan, paden } from './proef/layouts.ts'
import { zonderPlaats } from './proef/zonder-plaats.ts'
import { renderJsonSchema } from './vorm/render-json-schema.ts'

const namen = Object.keys(paden) as (keyof typeof paden)[]

describe.each(namen)('%s: any message that keeps to the structure', (naam) => {
  const codec = codecVan(naam)
  const berichten = arbitrairBericht(codec)

  it('is the same after write and read, without findings', () => {
    fc.assert(
      fc.property(berichten, (m) => {
        const gelezen = codec.read(codec.write(m))
        expect(gelezen.bevindingen).toEqual([])
        expect(gelezen.volledig).toBe(true)
        expect(zonderPlaats(gelezen.bericht)).toEqual(zonderPlaats(m))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same after toJson and fromJson, and its JSON form passes the JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true } })
    const geldig = ajv.compile(renderJsonSchema(codec.layout))
    fc.assert(
      fc.property(berichten, (m) => {
        const json = JSON.parse(JSON.stringify(codec.toJson(m)))
        expect(geldig(json), JSON.stringify(geldig.errors)).toBe(true)
        const terug = codec.fromJson(json)
        expect(terug.bevindingen).toEqual([])
        expect(zonderPlaats(terug.bericht)).toEqual(zonderPlaats(m))
      }),
      { numRuns: 40 },
    )
  })

  it('has no findings in the check of composed records', () => {
    fc.assert(
      fc.property(berichten, (m) => {
        expect(codec.controleer(m)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('gives records of the classes of codec.nieuw, so that every desk sees one shape', () => {
    fc.assert(
      fc.property(berichten, (m) => {
        const gelezen = codec.read(codec.write(m)).bericht
        expect(Object.keys(gelezen ?? {})).toEqual(Object.keys(m))
        expect(gelezen?.constructor).toBe(m.constructor)
      }),
      { numRuns: 10 },
    )
  })
})
