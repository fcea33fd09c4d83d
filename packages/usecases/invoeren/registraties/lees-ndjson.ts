import { registratie } from '../../formaten/registratie.ts'
import { readNdjson } from '../../grens/read-ndjson.ts'
import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import type { Gelezendeel, Gelezenrij, GeopendeInvoer } from './gelezen.ts'
import type { Ndjsoninvoer } from './invoer.ts'
import { assertTeLezen, geenUtf8, regelTeLang } from './teksten.ts'

/** The longest line, in bytes: a stay of years is far shorter. */
const MEEST_REGEL = 1024 * 1024
const NIEUWE_REGEL = 0x0a

/** Opens registrations as NDJSON, one on each line, in the format of `docs/formats`. A wrong line stops no other. */
export async function openNdjson({ ndjson }: Ndjsoninvoer, stuk: number): Promise<GeopendeInvoer> {
  const bytes = typeof ndjson === 'string' ? () => once(new TextEncoder().encode(ndjson)) : ndjson
  const totaal = await countRegels(bytes())
  assertTeLezen(totaal)
  return { kolommen: [], nietHerkend: [], zwijgt: [], totaal, delen: () => readDelen(bytes(), stuk) }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** Lines that hold anything at all. */
async function countRegels(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let totaal = 0
  let leeg = true
  for await (const blok of bytes) {
    let van = 0
    for (;;) {
      const eind = blok.indexOf(NIEUWE_REGEL, van)
      if (eind < 0) break
      if (!leeg || eind > van) totaal += 1
      leeg = true
      van = eind + 1
    }
    if (van < blok.length) leeg = false
  }
  return leeg ? totaal : totaal + 1
}

async function* readDelen(bytes: AsyncIterable<Uint8Array>, stuk: number): AsyncIterable<Gelezendeel> {
  let rijen: Gelezenrij[] = []
  let fouten: Invoerfout[] = []
  let regels = 0
  let gelezen = 0
  const deel = (): Gelezendeel => {
    const dit = { rijen, fouten, hersteld: [], gelezen }
    rijen = []
    fouten = []
    return dit
  }
  for await (const regel of splitRegels(bytes)) {
    regels += 1
    if (regel !== '' && regel !== '\r') gelezen += 1
    readRegel(regel, regels, rijen, fouten)
    if (rijen.length + fouten.length >= stuk) yield deel()
  }
  if (rijen.length + fouten.length > 0) yield deel()
}

function readRegel(
  regel: string | Pick<Invoerfout, 'wat' | 'verwacht' | 'doe'>,
  rij: number,
  rijen: Gelezenrij[],
  fouten: Invoerfout[],
): void {
  if (typeof regel !== 'string') {
    fouten.push({ rij, kolom: null, ...regel, voorstellen: [] })
    return
  }
  const gelezen = readNdjson(registratie, '', regel)
  for (const waarde of gelezen.waarden) rijen.push({ rij, registratie: waarde })
  for (const { veld, wat, verwacht, doe } of gelezen.fouten) {
    fouten.push({ rij, kolom: veld === '' ? null : veld, wat, verwacht, doe, voorstellen: [] })
  }
}

/** The lines of a file, or why a line can not be read. A byte order mark before the first is left out. */
async function* splitRegels(
  bytes: AsyncIterable<Uint8Array>,
): AsyncIterable<string | Pick<Invoerfout, 'wat' | 'verwacht' | 'doe'>> {
  let rest: Uint8Array = new Uint8Array(0)
  // Of a line that is too long only that it is so is kept.
  let teLang = false
  let eerste = true
  for await (const blok of bytes) {
    let van = 0
    for (;;) {
      const eind = blok.indexOf(NIEUWE_REGEL, van)
      if (eind < 0) break
      const regel = teLang ? null : joined(rest, blok.subarray(van, eind))
      yield regel === null || regel.length > MEEST_REGEL ? regelTeLang(MEEST_REGEL) : decode(regel, eerste)
      eerste = false
      teLang = false
      rest = new Uint8Array(0)
      van = eind + 1
    }
    if (teLang) continue
    rest = joined(rest, blok.subarray(van))
    if (rest.length > MEEST_REGEL) {
      teLang = true
      rest = new Uint8Array(0)
    }
  }
  if (teLang) yield regelTeLang(MEEST_REGEL)
  else if (rest.length > 0) yield decode(rest, eerste)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  // A copy: what is read from a file is read over by what comes after it.
  if (a.length === 0) return b.slice()
  const samen = new Uint8Array(a.length + b.length)
  samen.set(a)
  samen.set(b, a.length)
  return samen
}

const LEZER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(regel: Uint8Array, eerste: boolean) {
  try {
    const tekst = LEZER.decode(regel)
    return eerste && tekst.startsWith('\ufeff') ? tekst.slice(1) : tekst
  } catch {
    return geenUtf8
  }
}
