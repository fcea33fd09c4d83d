import { readFileSync } from 'node:fs'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import { OPDRACHTEN } from './opdrachten.ts'

const ajv = new Ajv2020.default({ strict: false })
const gemaakt = new Map<string, ValidateFunction>()

/** The published schema of a command's --json output. */
export function uitvoerschema(opdracht: string): ValidateFunction {
  const eerder = gemaakt.get(opdracht)
  if (eerder !== undefined) return eerder
  const plek = new URL(`../../../docs/formats/uitvoer-${opdracht}.schema.json`, import.meta.url)
  const schema = ajv.compile(JSON.parse(readFileSync(plek, 'utf8')))
  gemaakt.set(opdracht, schema)
  return schema
}

/** Fails unless every line that a command printed is as its published schema says. */
export function toetsUitvoer(argv: readonly string[], regels: readonly unknown[]): void {
  const opdracht = argv.find((arg) => OPDRACHTEN.includes(arg))
  if (opdracht === undefined) throw new Error(`no command in ${argv.join(' ')}`)
  const schema = uitvoerschema(opdracht)
  for (const regel of regels) {
    if (!schema(regel)) throw new Error(`${opdracht}: ${ajv.errorsText(schema.errors)} in ${JSON.stringify(regel)}`)
  }
}
