import type { Waarde } from '../sql.ts'
import { hexOf } from './hex.ts'
import { parameterOf } from './parameter.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

/** One row in the text form of COPY, with its line end. */
export const copyLine = (rij: readonly Waarde[]): string => `${rij.map(field).join('\t')}\n`

const field = (waarde: Waarde): string => {
  const parameter = parameterOf(waarde)
  if (parameter === null) return '\\N'
  const text = typeof parameter === 'string' ? parameter : hexOf(parameter)
  return text.replace(/[\\\b\f\n\r\t\v]/g, (c) => ESCAPES[c] ?? c)
}
