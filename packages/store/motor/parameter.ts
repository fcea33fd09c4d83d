import type { Waarde } from '../sql.ts'
import type { Parameter } from './motor.ts'

/** A value in the text form both engines read; bytes stay bytes. */
export const parameterOf = (waarde: Waarde): Parameter => {
  if (waarde === null || typeof waarde === 'string' || waarde instanceof Uint8Array) return waarde
  if (typeof waarde === 'boolean') return waarde ? 't' : 'f'
  if (typeof waarde === 'number') return String(waarde)
  return `{${waarde.map(element).join(',')}}`
}

const element = (waarde: string | number | boolean | null): string => {
  if (waarde === null) return 'NULL'
  if (typeof waarde === 'string') return `"${waarde.replace(/["\\]/g, '\\$&')}"`
  return typeof waarde === 'boolean' ? (waarde ? 't' : 'f') : String(waarde)
}
