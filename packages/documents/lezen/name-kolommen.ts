import { type Opmerking, opmerking } from '../fout/opmerking.ts'

/** A column that is kept: where it stands and what it is called. */
export interface Kolom {
  readonly index: number
  readonly kop: string
}

/** Gives every column with a name or with data a name of its own; empty columns without a name are left out. */
export function nameKolommen(
  kop: readonly string[],
  gevuld: readonly boolean[],
  regel: number,
): { readonly kolommen: readonly Kolom[]; readonly opmerkingen: readonly Opmerking[] } {
  const kolommen: Kolom[] = []
  const opmerkingen: Opmerking[] = []
  const gebruikt = new Set<string>()
  let leeg = 0
  const breedte = Math.max(kop.length, gevuld.length)
  for (let index = 0; index < breedte; index++) {
    const naam = (kop[index] ?? '').replace(/\s+/g, ' ').trim()
    if (naam === '' && gevuld[index] !== true) {
      leeg += 1
      continue
    }
    const uniek = makeUnique(naam === '' ? `Kolom ${columnLetters(index)}` : naam, gebruikt)
    if (naam === '') opmerkingen.push(opmerking('kop-leeg', regel, uniek))
    else if (uniek !== naam) opmerkingen.push(opmerking('kop-dubbel', regel, uniek))
    gebruikt.add(uniek)
    kolommen.push({ index, kop: uniek })
  }
  if (leeg > 0) opmerkingen.push(opmerking('lege-kolommen', regel, leeg))
  return { kolommen, opmerkingen }
}

function makeUnique(naam: string, gebruikt: ReadonlySet<string>): string {
  let poging = naam
  for (let n = 2; gebruikt.has(poging); n++) poging = `${naam} (${n})`
  return poging
}

/** 0 is A, 25 is Z, 26 is AA: as a spreadsheet shows it. */
function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest
}
