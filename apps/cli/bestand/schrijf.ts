import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Tekst } from '@zorgketen/values'
import { z } from 'zod'
import type { Scherm } from '../uitvoer/scherm.ts'
import { teller } from '../uitvoer/teller.ts'
import { MAX_HEEL, teGroot } from './grootte.ts'
import { jsonStukken } from './json-stukken.ts'
import { Onbruikbaar } from './onbruikbaar.ts'

type Voortgang = Pick<Scherm, 'voortgang'>

/** Characters gathered before they are written. */
const PORTIE = 256 * 1024

/** Puts a file whole in its place; until then what was there stays. */
export type Zet = () => void

/** Writes a file whole or not at all: first beside it, then renamed over it. */
export const schrijf = (bestand: string, inhoud: string | Uint8Array): void => zetKlaar(bestand, [inhoud])()

/** Writes beside a file and gives what puts it in its place; Onbruikbaar when it would be larger than can be read. */
function zetKlaar(bestand: string, stukken: Iterable<string | Uint8Array>, max = Number.POSITIVE_INFINITY): Zet {
  mkdirSync(dirname(bestand), { recursive: true })
  const naast = `${bestand}.deel`
  const fd = openSync(naast, 'w')
  try {
    let bytes = 0
    for (const stuk of inPorties(stukken)) {
      bytes += schrijfHeel(fd, stuk)
      if (bytes > max) throw new Onbruikbaar([teGroot(bestand, null, max)])
    }
  } catch (error) {
    rmSync(naast, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
  return () => renameSync(naast, bestand)
}

/** Writes all bytes: the system may take fewer at once. */
export function schrijfHeel(fd: number, stuk: string | Uint8Array): number {
  const bytes = typeof stuk === 'string' ? Buffer.from(stuk) : stuk
  for (let k = 0; k < bytes.length; ) k += writeSync(fd, bytes, k)
  return bytes.length
}

function* inPorties(stukken: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let tekst = ''
  for (const stuk of stukken) {
    if (typeof stuk === 'string') tekst += stuk
    else yield stuk
    if (tekst.length < PORTIE) continue
    yield tekst
    tekst = ''
  }
  if (tekst !== '') yield tekst
}

/** 'dossier.json: rij' */
const rijVan = (bestand: string): Tekst => ({ nl: `${basename(bestand)}: rij`, en: `${basename(bestand)}: row` })

/** Makes a JSON file ready beside its place. */
export function zetJsonKlaar<T>(schema: z.ZodType<T>, bestand: string, waarde: T, scherm: Voortgang): Zet {
  const inhoud = z.encode(schema, waarde) as object
  const rijen = Object.values(inhoud).reduce((n, lijst) => (Array.isArray(lijst) ? n + lijst.length : n), 0)
  return zetKlaar(bestand, met(jsonStukken(inhoud, teller(scherm, rijVan(bestand), rijen)), '\n'), MAX_HEEL)
}

export const schrijfJson = <T>(schema: z.ZodType<T>, bestand: string, waarde: T, scherm: Voortgang): void =>
  zetJsonKlaar(schema, bestand, waarde, scherm)()

export function schrijfNdjson<T>(
  schema: z.ZodType<T>,
  bestand: string,
  waarden: readonly T[],
  scherm: Voortgang,
): void {
  zetKlaar(bestand, regelsVan(schema, waarden, teller(scherm, rijVan(bestand), waarden.length)))()
}

function* regelsVan<T>(schema: z.ZodType<T>, waarden: readonly T[], geschreven: (n: number) => void) {
  let n = 0
  for (const waarde of waarden) {
    yield `${JSON.stringify(z.encode(schema, waarde))}\n`
    n += 1
    geschreven(n)
  }
}

function* met(stukken: Iterable<string>, slot: string): Generator<string> {
  yield* stukken
  yield slot
}
