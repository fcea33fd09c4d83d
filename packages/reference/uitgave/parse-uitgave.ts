import { VORMEN, type VormNaam, vormVan } from '../vormen/vormen.ts'
import type { Laag } from './kop.ts'
import { parseKop } from './parse-kop.ts'
import { readCsvVelden } from './read-csv-velden.ts'
import { readJsonVelden } from './read-json-velden.ts'
import { ReferentieFout } from './referentie-fout.ts'
import type { RuweUitgave } from './ruwe-uitgave.ts'
import type { Uitgave } from './uitgave.ts'
import { VeldLezer } from './veld-lezer.ts'

/**
 * Reads one release from the text of its file; `bestand` ends in .json or .csv.
 * Throws ReferentieFout that names file, line or row, and field.
 */
export function parseUitgave(tekst: string, bestand: string, laag: Laag): Uitgave {
  return parseRuw(
    bestand.endsWith('.csv') ? readCsvVelden(tekst, bestand) : readJsonVelden(tekst, bestand),
    bestand,
    laag,
  )
}

/** Reads one release that was taken apart already. Throws ReferentieFout as `parseUitgave`. */
export function parseRuw(ruw: RuweUitgave, bestand: string, laag: Laag): Uitgave {
  const kop = parseKop(new VeldLezer(ruw.kop, bestand, 'kop'))
  const vorm = vormVan(kop.onderwerp)
  if (vorm === null) {
    const namen = Object.keys(VORMEN).join(', ')
    throw new ReferentieFout(bestand, 'kop', 'onderwerp', {
      nl: `gevonden ‘${kop.onderwerp}’; verwacht codelijst-<lijst>, prestaties-fictief, of een van: ${namen}.`,
      en: `found ‘${kop.onderwerp}’; expected codelijst-<list>, prestaties-fictief, or one of: ${namen}.`,
    })
  }
  return { vorm, kop, laag, bestand, rijen: parseRijen(ruw, vorm, kop, bestand) }
}

function parseRijen(ruw: RuweUitgave, vorm: VormNaam, kop: Uitgave['kop'], bestand: string): Uitgave['rijen'] {
  const { parse, sleutel } = VORMEN[vorm]
  const gezien = new Map<string, string>()
  return ruw.rijen.map(({ plek, velden }) => {
    const lezer = new VeldLezer(velden, bestand, plek)
    const rij = parse(lezer, kop)
    lezer.klaar()
    // the table is typed per vorm; TypeScript cannot follow that parse and sleutel come from the same entry
    const key = (sleutel as (rij: unknown) => string)(rij)
    const eerder = gezien.get(key)
    if (eerder !== undefined) {
      throw new ReferentieFout(bestand, plek, null, {
        nl: `deze rij (${key}) staat er al: ${eerder}.`,
        en: `this row (${key}) is there already: ${eerder}.`,
      })
    }
    gezien.set(key, plek)
    return rij
  })
}
