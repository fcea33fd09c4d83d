import { parseCsv } from './parse-csv.ts'
import { ReferentieFout } from './referentie-fout.ts'
import type { RuweUitgave } from './ruwe-uitgave.ts'
import type { Velden } from './veld-lezer.ts'

/** Header lines `# veld: waarde` (a source is `# bron: id | titel | url`), then a row of column names, then the rows. */
export function readCsvVelden(tekst: string, bestand: string): RuweUitgave {
  const kop: Record<string, unknown> = {}
  const bron: Velden[] = []
  let rest = tekst.startsWith('\uFEFF') ? tekst.slice(1) : tekst
  let regel = 1
  while (rest.startsWith('#')) {
    const einde = rest.indexOf('\n')
    const kopregel = einde < 0 ? rest : rest.slice(0, einde)
    const [, veld, waarde] = /^#\s*(\w+):(.*)$/.exec(kopregel.trimEnd()) ?? []
    if (veld === undefined || waarde === undefined) {
      throw new ReferentieFout(bestand, `regel ${regel}`, null, {
        nl: 'een kopregel heeft de vorm ‘# veld: waarde’.',
        en: 'a header line reads ‘# field: value’.',
      })
    }
    if (veld === 'bron') bron.push(splitBron(waarde))
    else kop[veld] = waarde.trim()
    rest = einde < 0 ? '' : rest.slice(einde + 1)
    regel += 1
  }
  const [kolommen, ...rijen] = parseCsv(rest, bestand, regel)
  const namen = kolommen?.cellen ?? []
  return {
    kop: { ...kop, bron },
    rijen: rijen.map((rij) => {
      const plek = `regel ${rij.regel}`
      if (rij.cellen.length !== namen.length) {
        throw new ReferentieFout(bestand, plek, null, {
          nl: `gevonden ${rij.cellen.length} kolommen; verwacht ${namen.length}.`,
          en: `found ${rij.cellen.length} columns; expected ${namen.length}.`,
        })
      }
      return { plek, velden: Object.fromEntries(namen.map((naam, i) => [naam, rij.cellen[i]])) }
    }),
  }
}

function splitBron(waarde: string): Velden {
  const [id, titel, url] = waarde.split('|').map((deel) => deel.trim())
  return { id, titel, url: url ?? null }
}
