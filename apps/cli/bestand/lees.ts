import { readFileSync } from 'node:fs'
import { type Grensfout, readJson, readNdjson } from '@zorgketen/usecases'
import type { z } from 'zod'
import { Onbruikbaar } from './onbruikbaar.ts'

function cannotOpen(bestand: string, error: unknown): Grensfout {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend'
  const missing = code === 'ENOENT'
  return {
    bestand,
    regel: 0,
    veld: '',
    wat: missing
      ? { nl: 'Het bestand bestaat niet.', en: 'The file does not exist.' }
      : { nl: `Het bestand is niet te openen (${code}).`, en: `The file cannot be opened (${code}).` },
    verwacht: { nl: 'een leesbaar bestand', en: 'a readable file' },
    doe: { nl: 'Controleer het pad en de rechten.', en: 'Check the path and the permissions.' },
  }
}

/** The bytes of a file, or Onbruikbaar with its name. */
export function leesBytes(bestand: string): Uint8Array {
  try {
    return readFileSync(bestand)
  } catch (error) {
    throw new Onbruikbaar([cannotOpen(bestand, error)])
  }
}

const leesTekst = (bestand: string): string => new TextDecoder('utf-8', { fatal: false }).decode(leesBytes(bestand))

/** One JSON value of a format. */
export function leesJson<T>(schema: z.ZodType<T>, bestand: string): T {
  const gelezen = readJson(schema, bestand, leesTekst(bestand))
  if (!gelezen.ok) throw new Onbruikbaar(gelezen.fouten)
  return gelezen.waarde
}

/** The usable lines of an NDJSON file, and the faults of the others. */
export function leesNdjson<T>(
  schema: z.ZodType<T>,
  bestand: string,
): { waarden: readonly T[]; fouten: readonly Grensfout[] } {
  return readNdjson(schema, bestand, leesTekst(bestand))
}
