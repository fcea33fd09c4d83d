import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as klein from '../proef/klein.ts'
import { FORMATEN } from './formaten.ts'
import { registers } from './registers.ts'
import { registratie } from './registratie.ts'
import { stamgegevens } from './stamgegevens.ts'

const ajv = new Ajv2020.default({ strict: false })
const files: readonly (readonly [keyof typeof FORMATEN, z.ZodType, object])[] = [
  ['stamgegevens', stamgegevens, klein.stamgegevens],
  ['registratie', registratie, klein.registratie('r1', 'ggz')],
  ['registers', registers, klein.registersDji],
  ['registers', registers, klein.registersVerzekeraar],
]

describe('file formats', () => {
  it.each(files)('%s: what is read and written again is the same file', (_naam, schema, inhoud) => {
    expect(z.encode(schema, schema.parse(inhoud))).toEqual(inhoud)
  })

  it.each(files)(
    '%s: the published JSON Schema accepts it, and refuses it with a field missing or added',
    (naam, _schema, inhoud) => {
      const validate = ajv.compile(z.toJSONSchema(FORMATEN[naam], { io: 'input', unrepresentable: 'any' }))
      expect(validate(inhoud), JSON.stringify(validate.errors)).toBe(true)
      const [first = '', ...rest] = Object.keys(inhoud)
      expect(validate(Object.fromEntries(rest.map((key) => [key, (inhoud as Record<string, unknown>)[key]])))).toBe(
        false,
      )
      expect(validate({ ...inhoud, [`${first}2`]: 1 })).toBe(false)
    },
  )

  it('a period that ends before it begins is refused at its end', () => {
    const wrong = structuredClone(klein.stamgegevens)
    wrong.plaatsingen[0] = { ...klein.plaatsing, titel: { van: '2023-05-01', tot: '2023-04-30' } }
    const gelezen = stamgegevens.safeParse(wrong)
    expect(gelezen.error?.issues.map(({ path }) => path.join('.'))).toEqual(['plaatsingen.0.titel.tot'])
  })
})
