import type { Invoerfout, Tabel, Uitleg } from '../../stam/invoer/tabel.ts'
import { geenKeuze, ontbreekt } from '../../stam/invoer/teksten.ts'
import type { Bekend } from '../bekend.ts'
import type { Besluit, Cel, LeesKolom } from '../kolomlezer.ts'
import type { Gelezendeel } from './gelezen.ts'
import type { Registratiekolom } from './kolommen/kolom.ts'
import { losVan } from './los-van.ts'

export type Koppeling = Readonly<Record<string, string | null>>
type Rij = Tabel['rijen'][number]

/** What a row says by column key; null: nothing. A column of several gives a list. */
export type Celwaarden = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** Reads the cells of a row; what is wrong and what was mended is added. Null: something is wrong. */
export type Cellezer = (
  rij: Rij,
  naar: { readonly fouten: Invoerfout[]; readonly hersteld: Gelezendeel['hersteld'][number][] },
) => Celwaarden | null

/** Cells of a column that are remembered: most columns hold few different texts. */
const ONTHOUDEN = 20_000

/** Makes the reader of the rows of a table. `dagen`: the different texts of each column of days, by header. */
export function makeCellezer(
  kolommen: readonly Registratiekolom[],
  koppeling: Koppeling,
  { leesKolom, besluiten }: { readonly leesKolom: LeesKolom; readonly besluiten: readonly Besluit[] },
  { kent }: Bekend,
  dagen: ReadonlyMap<string, readonly string[]>,
): Cellezer {
  const besloten = Map.groupBy(besluiten, ({ rij }) => rij)
  const lezers = kolommen.flatMap((kolom) => {
    const kop = koppeling[kolom.sleutel] ?? null
    if (kop === null) return []
    const { lees } = leesKolom(kolom.soort, dagen.get(kop) ?? [], kent(kolom))
    return [{ kolom, kop, lees: kolom.soort === 'tekst' ? lees : remembered(lees) }]
  })
  const leeg: Record<string, null> = Object.fromEntries(kolommen.map(({ sleutel }) => [sleutel, null]))
  return ({ nummer, cellen }, { fouten, hersteld }) => {
    const eigen = new Map(besloten.get(nummer)?.map(({ kolom, waarde }) => [kolom, waarde]))
    const waarden: Record<string, Celwaarden[string]> = { ...leeg }
    let goed = true
    for (const { kolom, kop, lees } of lezers) {
      const tekst = eigen.get(kop) ?? cellen[kop] ?? ''
      const gelezen: (string | number | boolean)[] = []
      let fout: (Uitleg & { readonly voorstellen?: readonly string[] }) | null = null
      for (const stuk of kolom.meer ? piecesOf(tekst) : [tekst]) {
        const cel = lees(stuk)
        if (cel.hersteld !== null) hersteld.push({ rij: nummer, kolom: kop, tekst: cel.hersteld })
        fout ??= cel.fout ?? wrongChoice(kolom, cel.waarde)
        if (cel.fout === null && cel.waarde !== null) gelezen.push(toJson(kolom, cel.waarde))
      }
      if (gelezen.length === 0 && kolom.verplicht === 'altijd') fout ??= ontbreekt(kolom.naam)
      waarden[kolom.sleutel] = kolom.meer ? gelezen.map(String) : (gelezen[0] ?? null)
      if (fout === null) continue
      goed = false
      const { wat, verwacht, doe, voorstellen = [] } = fout
      // What is proposed for one of several is no cell.
      fouten.push({ rij: nummer, kolom: kop, wat, verwacht, doe, voorstellen: kolom.meer ? [] : voorstellen })
    }
    return goed ? waarden : null
  }
}

function remembered(lees: (tekst: string) => Cel): (tekst: string) => Cel {
  const bekend = new Map<string, Cel>()
  return (tekst) => {
    const al = bekend.get(tekst)
    if (al !== undefined) return al
    const cel = lees(tekst)
    if (bekend.size < ONTHOUDEN) bekend.set(losVan(tekst), cel)
    return cel
  }
}

const piecesOf = (tekst: string): readonly string[] =>
  tekst
    .split(/[,;+]/)
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '')

function wrongChoice({ keuzes }: Registratiekolom, waarde: string | null): Uitleg | null {
  if (keuzes === null || waarde === null || keuzes.includes(waarde.toLowerCase())) return null
  return geenKeuze(keuzes)
}

function toJson({ soort, keuzes }: Registratiekolom, waarde: string): string | number | boolean {
  if (soort === 'minuten') return Number(waarde)
  if (soort === 'tijd') return waarde.slice(0, 5)
  if (soort === 'janee') return waarde === 'ja'
  return keuzes === null ? waarde : waarde.toLowerCase()
}

/** The different texts of some columns: days prove their order by what the rest of the column holds. */
export async function collectTeksten(
  rijen: AsyncIterable<readonly Rij[]>,
  koppen: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gezien = new Map(koppen.map((kop) => [kop, new Set<string>()]))
  if (koppen.length === 0) return new Map()
  for await (const deel of rijen) {
    for (const { cellen } of deel) {
      for (const [kop, teksten] of gezien) {
        const tekst = cellen[kop] ?? ''
        if (tekst !== '' && teksten.size < ONTHOUDEN && !teksten.has(tekst)) teksten.add(losVan(tekst))
      }
    }
  }
  return new Map([...gezien].map(([kop, teksten]) => [kop, [...teksten]]))
}
