import { basename } from 'node:path'
import { type Grensfout, readJson, readNdjson } from '@zorgketen/usecases'
import type { z } from 'zod'
import type { Scherm } from '../uitvoer/scherm.ts'
import { deelVan } from '../uitvoer/teller.ts'
import { MAX_HEEL, MAX_REGEL, regelTeLang } from './grootte.ts'
import { Onbruikbaar } from './onbruikbaar.ts'
import { leesStukken } from './stukken.ts'

/** The bytes of a file, or Onbruikbaar with its name. */
export function leesBytes(bestand: string): Uint8Array {
  return Buffer.concat(Array.from(leesStukken(bestand, MAX_HEEL), (stuk) => Buffer.from(stuk)))
}

/** One JSON value of a format. */
export function leesJson<T>(schema: z.ZodType<T>, bestand: string): T {
  const tekst = new TextDecoder('utf-8', { fatal: false }).decode(leesBytes(bestand))
  const gelezen = readJson(schema, bestand, tekst)
  if (!gelezen.ok) throw new Onbruikbaar(gelezen.fouten)
  return gelezen.waarde
}

/** The usable lines of an NDJSON file, and the faults of the others; the text is never in memory whole. */
export function leesNdjson<T>(
  schema: z.ZodType<T>,
  bestand: string,
  scherm: Pick<Scherm, 'voortgang'>,
): { waarden: readonly T[]; fouten: readonly Grensfout[] } {
  const waarden: T[] = []
  const fouten: Grensfout[] = []
  const naam = basename(bestand)
  let regels = 0
  const neem = (tekst: string): void => {
    const deel = readNdjson(schema, bestand, tekst)
    for (const waarde of deel.waarden) waarden.push(waarde)
    for (const fout of deel.fouten) fouten.push({ ...fout, regel: fout.regel + regels })
    regels += countLines(tekst)
  }
  const decoder = new TextDecoder('utf-8', { fatal: false })
  let rest = ''
  for (const stuk of leesStukken(bestand, MAX_HEEL, deelVan(scherm, { nl: naam, en: naam }))) {
    rest += decoder.decode(stuk, { stream: true })
    const einde = rest.lastIndexOf('\n')
    if (einde >= 0) neem(rest.slice(0, einde))
    rest = rest.slice(einde + 1)
    if (rest.length > MAX_REGEL) throw new Onbruikbaar([regelTeLang(bestand, regels + 1)])
  }
  neem(rest + decoder.decode())
  return { waarden, fouten }
}

function countLines(tekst: string): number {
  let aantal = 1
  for (let k = tekst.indexOf('\n'); k >= 0; k = tekst.indexOf('\n', k + 1)) aantal += 1
  return aantal
}
