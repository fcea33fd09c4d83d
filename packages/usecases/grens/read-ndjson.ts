import type { z } from 'zod'
import { type Grensfout, toGrensfout } from './grensfout.ts'
import { notJson, safeCause } from './read-json.ts'

/** What came out of an NDJSON file: the lines that could be read, and what was wrong with the others. */
export interface Regels<T> {
  readonly waarden: readonly T[]
  readonly fouten: readonly Grensfout[]
}

/** Reads NDJSON, one value on each line. A wrong line does not stop the others; empty lines are skipped. */
export function readNdjson<T>(schema: z.ZodType<T>, bestand: string, tekst: string): Regels<T> {
  const waarden: T[] = []
  const fouten: Grensfout[] = []
  tekst.split('\n').forEach((regel, i) => {
    if (regel.trim() === '') return
    let ruw: unknown
    try {
      ruw = JSON.parse(regel)
    } catch (error) {
      fouten.push(notJson(bestand, i + 1, safeCause(error instanceof Error ? error.message : 'onbekend')))
      return
    }
    const gelezen = schema.safeParse(ruw)
    if (gelezen.success) waarden.push(gelezen.data)
    else for (const issue of gelezen.error.issues) fouten.push(toGrensfout(bestand, i + 1, issue))
  })
  return { waarden, fouten }
}
