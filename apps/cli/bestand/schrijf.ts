import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Writes a file whole or not at all: first beside it, then renamed over it. */
export function schrijf(bestand: string, inhoud: string | Uint8Array): void {
  mkdirSync(dirname(bestand), { recursive: true })
  const naast = `${bestand}.deel`
  writeFileSync(naast, inhoud)
  renameSync(naast, bestand)
}

export const schrijfJson = <T>(schema: z.ZodType<T>, bestand: string, waarde: T): void =>
  schrijf(bestand, `${JSON.stringify(z.encode(schema, waarde), null, 2)}\n`)

export const schrijfNdjson = <T>(schema: z.ZodType<T>, bestand: string, waarden: readonly T[]): void =>
  schrijf(bestand, waarden.map((waarde) => `${JSON.stringify(z.encode(schema, waarde))}\n`).join(''))
