import { registratie } from '../../formaten/registratie.ts'
import { toGrensfout } from '../../grens/grensfout.ts'
import type { Herstelling, Invoerfout, Tabel } from '../../stam/invoer/tabel.ts'
import { kolomOntbreekt } from '../../stam/invoer/teksten.ts'
import type { Bekend } from '../bekend.ts'
import type { Tabelinvoer } from '../voorstel.ts'
import { type Cellezer, collectTeksten, type Koppeling, makeCellezer } from './celwaarden.ts'
import type { Gelezendeel, Gelezenrij, GeopendeInvoer } from './gelezen.ts'
import type { Stroominvoer, Tabelstroom } from './invoer.ts'
import { mapKoppen } from './kolommen/map-koppen.ts'
import { stelRijSamen, veldVan } from './stel-samen.ts'
import { KOLOMMEN, type Registratietabel, SAMENGESTELD } from './tabelsoorten.ts'
import { assertTeLezen, wachtOp } from './teksten.ts'
import { type Rijgroep, voegSamen } from './voeg-samen.ts'

/** Rows of a table whose rows are joined by number, which stand in memory together. */
const MEEST_SAMEN = 250_000

/** Opens a table of registrations. A wrong row never stops the others; each tells what is wrong in which column. */
export async function openTabel(
  invoer: Tabelinvoer | Stroominvoer,
  soort: Registratietabel,
  bekend: Bekend,
  stuk: number,
): Promise<GeopendeInvoer> {
  const stroom = 'stroom' in invoer ? invoer.stroom : streamOf(invoer.tabel)
  const { koppen, aantal: totaal } = stroom
  if (SAMENGESTELD.has(soort)) assertTeLezen(totaal, MEEST_SAMEN)
  else assertTeLezen(totaal)
  const eigen = KOLOMMEN[soort]
  const koppeling: Koppeling = { ...mapKoppen(eigen, koppen), ...invoer.koppeling }
  const gebruikt = new Set(Object.values(koppeling))
  const kolommen = eigen.map(({ sleutel, naam, verplicht, uitleg }) => {
    const kop = koppeling[sleutel] ?? null
    return { sleutel, naam, verplicht, uitleg, kop, zekerheid: kop === null ? null : ('zeker' as const), schade: [] }
  })
  const open = {
    kolommen,
    nietHerkend: koppen.filter((kop) => !gebruikt.has(kop)),
    zwijgt: silentOf(soort, koppeling),
    totaal,
  }
  const missend = eigen.filter((een) => een.verplicht === 'altijd' && koppeling[een.sleutel] == null)
  if (missend.length > 0) {
    const fouten = missend.map(({ naam }) => ({ rij: 0, kolom: naam.nl, ...kolomOntbreekt(naam), voorstellen: [] }))
    return { ...open, delen: () => only({ rijen: [], fouten, hersteld: [], gelezen: totaal }) }
  }
  const dagkoppen = eigen.flatMap((een) => (een.soort === 'dag' ? (koppeling[een.sleutel] ?? []) : []))
  const dagen = await collectTeksten(stroom.rijen(), dagkoppen)
  // An empty row of the file says nothing, whatever a person decided.
  const lees = makeCellezer(eigen, koppeling, invoer, bekend, dagen)
  const bron = { soort, koppeling, lees, rijen: stroom.rijen }
  return { ...open, delen: () => (SAMENGESTELD.has(soort) ? readSamen(bron, stuk) : readLos(bron, stuk)) }
}

async function* only(deel: Gelezendeel): AsyncIterable<Gelezendeel> {
  yield deel
}

const streamOf = ({ koppen, rijen }: Tabel): Tabelstroom => ({
  koppen,
  aantal: rijen.length,
  rijen: async function* () {
    yield rijen
  },
})

/** Fields of which no column stands in the file. */
function silentOf(soort: Registratietabel, koppeling: Koppeling): readonly string[] {
  const sprekend = new Set<string>()
  const velden = new Set<string>()
  for (const { sleutel } of KOLOMMEN[soort]) {
    velden.add(veldVan(sleutel))
    if (koppeling[sleutel] != null) sprekend.add(veldVan(sleutel))
  }
  if (soort === 'verblijf' && !sprekend.has('afwezigVanDag')) velden.add('afwezig')
  return [...velden].filter((veld) => !sprekend.has(veld))
}

interface Bron {
  readonly soort: Registratietabel
  readonly koppeling: Koppeling
  readonly lees: Cellezer
  readonly rijen: Tabelstroom['rijen']
}

const isLeeg = ({ cellen }: Tabel['rijen'][number]): boolean => {
  for (const kop in cellen) if (cellen[kop]?.trim() !== '') return false
  return true
}

/** Each row is a registration. */
async function* readLos({ soort, koppeling, lees, rijen }: Bron, stuk: number): AsyncIterable<Gelezendeel> {
  const vol = new Verzameling()
  for await (const blok of rijen()) {
    for (const rij of blok) {
      vol.gelezen += 1
      if (isLeeg(rij)) continue
      const waarden = lees(rij, vol)
      if (waarden !== null) vol.neem(rij.nummer, stelRijSamen(soort, waarden), koppeling)
      if (vol.aantal >= stuk) yield vol.geef()
    }
  }
  if (vol.aantal > 0) yield vol.geef()
}

/** Rows with the same number are one registration, wherever they stand in the file. */
async function* readSamen({ soort, koppeling, lees, rijen }: Bron, stuk: number): AsyncIterable<Gelezendeel> {
  const vol = new Verzameling()
  const groepen = new Map<string, Rijgroep>()
  for await (const blok of rijen()) {
    for (const rij of blok) {
      vol.gelezen += 1
      if (isLeeg(rij)) continue
      const waarden = lees(rij, vol)
      // A row that is wrong still belongs to its number, when that can be read.
      const id = waarden === null ? (rij.cellen[koppeling.id ?? ''] ?? '').trim() : String(waarden.id)
      if (id === '') continue
      const groep = groepen.get(id) ?? { rijen: [], nummers: [], mis: [] }
      groepen.set(id, groep)
      groep.nummers.push(rij.nummer)
      if (waarden === null) groep.mis.push(rij.nummer)
      else groep.rijen.push({ nummer: rij.nummer, waarden })
    }
  }
  for (const groep of groepen.values()) {
    takeGroep(groep, soort, koppeling, vol)
    if (vol.aantal >= stuk) yield vol.geef()
  }
  if (vol.aantal > 0) yield vol.geef()
}

function takeGroep(groep: Rijgroep, soort: Registratietabel, koppeling: Koppeling, vol: Verzameling): void {
  let { mis }: { readonly mis: readonly number[] } = groep
  if (mis.length === 0) {
    const gelezen = voegSamen(soort, groep, koppeling)
    const eerste = groep.nummers[0] ?? 0
    if ('fouten' in gelezen) {
      vol.fouten.push(...gelezen.fouten)
      mis = gelezen.fouten.map(({ rij }) => rij)
    } else if (!vol.neem(eerste, gelezen.ruw, koppeling, gelezen.samen)) mis = [eerste]
  }
  if (mis.length > 0) vol.laatWachten(groep, mis)
}

/** What was read since the last part was given. */
class Verzameling {
  rijen: Gelezenrij[] = []
  fouten: Invoerfout[] = []
  hersteld: Herstelling[] = []
  gelezen = 0

  get aantal(): number {
    return this.rijen.length + this.fouten.length
  }

  /** Takes the JSON of a registration; false when it is none. */
  neem(
    rij: number,
    ruw: Readonly<Record<string, unknown>>,
    koppeling: Koppeling,
    samen?: Gelezenrij['samen'],
  ): boolean {
    const waarde = registratie.safeParse(ruw)
    if (waarde.success) {
      this.rijen.push({ rij, registratie: waarde.data, ...(samen === undefined ? {} : { samen }) })
      return true
    }
    for (const issue of waarde.error.issues) {
      const { veld, wat, verwacht, doe } = toGrensfout('', rij, issue)
      this.fouten.push({ rij, kolom: koppeling[veld] ?? null, wat, verwacht, doe, voorstellen: [] })
    }
    return false
  }

  /** The other rows of a number with a fault say which row they wait for. */
  laatWachten({ nummers }: Rijgroep, mis: readonly number[]): void {
    const zelf = new Set(mis)
    for (const rij of nummers) {
      if (!zelf.has(rij)) this.fouten.push({ rij, kolom: null, ...wachtOp(mis[0] ?? 0), voorstellen: [] })
    }
  }

  geef(): Gelezendeel {
    const { rijen, fouten, hersteld, gelezen } = this
    this.rijen = []
    this.fouten = []
    this.hersteld = []
    return { rijen, fouten, hersteld, gelezen }
  }
}
