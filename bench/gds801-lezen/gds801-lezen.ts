import { codec } from '../bericht/codec.ts'
import { makeBericht } from '../bericht/make-bericht.ts'
import type { Bench, Contender, Race } from '../runner/race.ts'
import { ownReader } from './own.ts'
import { plantErrors } from './plant-errors.ts'
import { readAll, readAndTally } from './read-all.ts'
import type { Reader } from './reading.ts'
import { fastXmlReader } from './rival/fast-xml.ts'
import { libxml2Reader } from './rival/libxml2.ts'
import { saxesReader } from './rival/saxes.ts'

const KB64 = 64 * 1024
const MB1 = 1024 * 1024
const REGELS_TOETS = 400
const REGELS = 45_000
const DOEL_MB_PER_S = 200

/** The contenders on given bytes; the check is done on `toets`. */
export function readers(toets: Uint8Array, bytes: Uint8Array): Contender[] {
  const contender = (naam: string, eigen: boolean, reader: Reader, opmerking = ''): Contender => ({
    ...{ naam, eigen, opmerking },
    toets: () => readAll(reader, toets),
    werk: () => readAndTally(reader, bytes),
  })
  return [
    contender('zorgketen, stukken van 64 kB', true, ownReader(KB64), 'stroomt'),
    contender('zorgketen, stukken van 1 MB', true, ownReader(MB1), 'stroomt'),
    contender('zorgketen, in één keer', true, ownReader(Number.MAX_SAFE_INTEGER)),
    contender('saxes', false, saxesReader(KB64), 'stroomt, 64 kB; zonder regel en kolom'),
    contender('libxml2-wasm', false, libxml2Reader, 'boom in WASM, loop op adres'),
    contender('fast-xml-parser', false, fastXmlReader(false), 'object; zonder toets op welgevormdheid'),
    contender('fast-xml-parser + validator', false, fastXmlReader(true), 'object; met zijn eigen validator ervoor'),
  ]
}

export const checkBytes = (): Uint8Array =>
  new TextEncoder().encode(plantErrors(Buffer.from(codec.write(makeBericht(REGELS_TOETS))).toString('utf8')))

async function* races(): AsyncIterable<Race> {
  const bytes = codec.write(makeBericht(REGELS))
  yield {
    naam: 'lezen met structuurtoets',
    wat: 'Een GDS801 v1.0 van bytes naar records, met alle structuurbevindingen',
    hoeveelheid: bytes.length / 1e6,
    eenheid: 'MB',
    rondes: 5,
    deelnemers: readers(checkBytes(), bytes),
    doel: { waarde: DOEL_MB_PER_S, deelnemer: 'zorgketen, stukken van 64 kB' },
  }
}

export const gds801Lezen: Bench = {
  naam: 'gds801-lezen',
  titel: 'GDS801 lezen met volledige structuurtoets',
  toelichting: [
    'Eén bericht aan DJI (verzonnen inhoud), veel verzekerden met 1 tot 40 regels, één kern.',
    'Alle deelnemers maken dezelfde recordklassen en dezelfde waarden (dagen, centen, seconden).',
    'Vóór de meting zijn op een bericht met twintig geplante fouten alle bevindingen (code en pad) en alle records vergeleken; in elke ronde het aantal regels, de som van de bedragen en het aantal bevindingen.',
    'De mededingers zijn gespaard: naamruimten, regel en kolom, bytebereiken en het bewaren van onbekende inhoud doet alleen zorgketen.',
  ],
  races,
}
