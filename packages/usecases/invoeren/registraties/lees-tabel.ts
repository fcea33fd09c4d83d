import { registratie } from '../../formaten/registratie.ts'
import { toGrensfout } from '../../grens/grensfout.ts'
import type { Herstelling, Invoerfout, Tabel } from '../../stam/invoer/tabel.ts'
import { geenKeuze, kolomOntbreekt, ontbreekt } from '../../stam/invoer/teksten.ts'
import type { Bekend } from '../bekend.ts'
import { putBesluiten } from '../kolomlezer.ts'
import { type OpenKolommen, openKolommen } from '../open-kolommen.ts'
import type { Tabelinvoer } from '../voorstel.ts'
import type { Gelezen, Gelezenrij } from './gelezen.ts'
import { mapKoppen, REGISTRATIEKOLOMMEN, type Registratiekolom } from './kolommen.ts'

type Koppeling = Readonly<Record<string, string | null>>
const KEUZES: Readonly<Record<string, readonly string[]>> = {
  stroom: ['ggz', 'fz'],
  zorgsoort: ['diagnostiek', 'behandeling'],
}

/** Reads a table of registrations. A wrong row never stops the others; each tells what is wrong in which column. */
export function readTabelRegistraties(
  { tabel: gelezen, koppeling: gewijzigd, besluiten, leesKolom }: Tabelinvoer,
  bekend: Bekend,
): Gelezen {
  const tabel = putBesluiten(gelezen, besluiten)
  const koppeling = { ...mapKoppen(tabel.koppen), ...gewijzigd }
  const gebruikt = new Set(Object.values(koppeling))
  const nietHerkend = tabel.koppen.filter((kop) => !gebruikt.has(kop))
  const open = openKolommen(tabel, REGISTRATIEKOLOMMEN, koppeling, leesKolom, bekend.kent)
  const kolommen = REGISTRATIEKOLOMMEN.map(({ sleutel, naam, verplicht, uitleg }) => {
    const kop = koppeling[sleutel] ?? null
    const zekerheid = kop === null ? null : ('zeker' as const)
    return { sleutel, naam, verplicht, uitleg, kop, zekerheid, schade: open.schade.get(sleutel) ?? [] }
  })
  const missend = REGISTRATIEKOLOMMEN.filter((een) => een.verplicht === 'altijd' && koppeling[een.sleutel] == null)
  const hersteld: Herstelling[] = []
  if (missend.length > 0) {
    const fouten = missend.map(({ naam }) => ({ rij: 0, kolom: naam.nl, ...kolomOntbreekt(naam), voorstellen: [] }))
    return { kolommen, nietHerkend, rijen: [], fouten, hersteld }
  }
  const rijen: Gelezenrij[] = []
  const fouten: Invoerfout[] = []
  for (const rij of tabel.rijen) {
    if (Object.values(rij.cellen).every((cel) => cel.trim() === '')) continue
    const eerder = fouten.length
    const ruw = readCellen(rij, koppeling, open, fouten, hersteld)
    if (fouten.length > eerder) continue
    const waarde = registratie.safeParse(ruw)
    if (waarde.success) rijen.push({ rij: rij.nummer, registratie: waarde.data })
    else {
      for (const issue of waarde.error.issues) {
        const { veld, wat, verwacht, doe } = toGrensfout('', rij.nummer, issue)
        fouten.push({ rij: rij.nummer, kolom: koppeling[veld] ?? null, wat, verwacht, doe, voorstellen: [] })
      }
    }
  }
  return { kolommen, nietHerkend, rijen, fouten, hersteld }
}

/** The cells of one row as the JSON of a registration; what is wrong and what was mended is added. */
function readCellen(
  { nummer, cellen }: Tabel['rijen'][number],
  koppeling: Koppeling,
  { leesCel }: OpenKolommen,
  fouten: Invoerfout[],
  hersteld: Herstelling[],
): Readonly<Record<string, unknown>> {
  const ruw: Record<string, unknown> = { soort: 'consult' }
  for (const kolom of REGISTRATIEKOLOMMEN) {
    const { sleutel, soort, naam, verplicht } = kolom
    const kop = koppeling[sleutel] ?? null
    ruw[sleutel] = null
    if (kop === null) continue
    const cel = leesCel(soort, cellen[kop] ?? '', kop)
    if (cel.hersteld !== null) hersteld.push({ rij: nummer, kolom: kop, tekst: cel.hersteld })
    const fout =
      cel.fout ?? (cel.waarde === null && verplicht === 'altijd' ? ontbreekt(naam) : wrongChoice(kolom, cel.waarde))
    if (fout === null) ruw[sleutel] = toJson(kolom, cel.waarde)
    else {
      const { wat, verwacht, doe } = fout
      const voorstellen = cel.fout?.voorstellen ?? []
      fouten.push({ rij: nummer, kolom: kop, wat, verwacht, doe, voorstellen })
    }
  }
  return ruw
}

function wrongChoice({ sleutel }: Registratiekolom, waarde: string | null) {
  const woorden = KEUZES[sleutel]
  if (woorden === undefined || waarde === null || woorden.includes(waarde.toLowerCase())) return null
  return geenKeuze(woorden)
}

function toJson({ sleutel, soort }: Registratiekolom, waarde: string | null): unknown {
  if (waarde === null) return null
  if (soort === 'minuten') return Number(waarde)
  if (soort === 'tijd') return waarde.slice(0, 5)
  return sleutel in KEUZES ? waarde.toLowerCase() : waarde
}
