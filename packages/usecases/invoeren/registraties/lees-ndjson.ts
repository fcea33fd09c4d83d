import { registratie } from '../../formaten/registratie.ts'
import { readNdjson } from '../../grens/read-ndjson.ts'
import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import type { Gelezen, Gelezenrij } from './gelezen.ts'

/** Reads registrations as NDJSON, one on each line, in the format of `docs/formats`. A wrong line stops no other. */
export function readNdjsonRegistraties(tekst: string): Gelezen {
  const rijen: Gelezenrij[] = []
  const fouten: Invoerfout[] = []
  tekst.split('\n').forEach((regel, i) => {
    const rij = i + 1
    const gelezen = readNdjson(registratie, '', regel)
    for (const waarde of gelezen.waarden) rijen.push({ rij, registratie: waarde })
    for (const { veld, wat, verwacht, doe } of gelezen.fouten) {
      fouten.push({ rij, kolom: veld === '' ? null : veld, wat, verwacht, doe, voorstellen: [] })
    }
  })
  return { kolommen: [], nietHerkend: [], rijen, fouten, hersteld: [] }
}
