/** A part of the API's own description (OpenAPI 3.1). */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const VORMEN = ['2023-03', '2023-03-31', '9992', '09:00', '2023']

/**
 * A value that fits a schema, with one text in every place that takes a free text: so that whoever reads it there meets
 * it. `vind` looks up a part that is named elsewhere.
 */
export function fillSchema(schema: Schema, tekst: string, vind: (ref: string) => Schema): unknown {
  const fill = (deel: Schema): unknown => fillSchema(deel, tekst, vind)
  if (schema.$ref !== undefined) return fill(vind(schema.$ref))
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const keuze = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].find(({ type }) => type !== 'null')
  if (keuze !== undefined) return fill(keuze)
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(fill))
  const soort = [schema.type ?? 'object'].flat().find((een) => een !== 'null')
  if (soort === 'object') {
    const velden = Object.entries(schema.properties ?? {})
    return Object.fromEntries(velden.map(([naam, deel]) => [naam, naam === 'jaar' ? 2023 : fill(deel)]))
  }
  if (soort === 'array') return schema.items === undefined ? [tekst] : [fill(schema.items)]
  if (soort === 'boolean') return true
  if (soort === 'string') return textFor(schema, tekst)
  return Math.max(schema.minimum ?? 1, 1)
}

/** The text itself, or where it has no room or does not fit one that does. */
function textFor({ format, pattern, maxLength }: Schema, tekst: string): string {
  if (format === 'date') return '2023-03-31'
  if (pattern !== undefined) return [tekst, ...VORMEN].find((een) => new RegExp(pattern).test(een)) ?? tekst
  return maxLength === undefined ? tekst : tekst.slice(0, maxLength)
}
