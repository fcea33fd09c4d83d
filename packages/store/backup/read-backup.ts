import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { StoreFout } from '../fout/store-fout.ts'
import type { Backupverslag, Tabelverslag } from './verslag.ts'
import { type Kop, type Regel, VORM, VORM_VERSIE } from './vorm.ts'

/** The lines of a backup, in order. Throws 'backup.lezen', 'backup.vorm' or 'backup.beschadigd'. */
export const linesOfBackup = async function* (bestand: string): AsyncGenerator<{ text: string; regel: Regel }> {
  let nummer = 0
  try {
    const bron = pipeline(createReadStream(bestand), createZstdDecompress(), () => undefined)
    for await (const text of textLines(bron, bestand)) {
      nummer++
      yield { text, regel: JSON.parse(text) as Regel }
    }
  } catch (thrown) {
    if (thrown instanceof StoreFout) throw thrown
    const code = (thrown as NodeJS.ErrnoException).code ?? ''
    if (/^E[A-Z]+$/.test(code)) throw new StoreFout('backup.lezen', { bestand, code })
    throw nummer === 0 ? new StoreFout('backup.vorm', { bestand }) : damaged(bestand, nummer)
  }
}

/** Reads a whole backup and checks every hash in it; gives what it holds. Changes nothing. */
export const checkBackup = async (bestand: string): Promise<Backupverslag> => {
  const alles = createHash('sha256')
  const tabellen: Tabelverslag[] = []
  let kop: Kop | null = null
  let hash = createHash('sha256')
  let aantal = 0
  let slot: string | null = null
  let nummer = 0
  for await (const { text, regel } of linesOfBackup(bestand)) {
    nummer++
    if (slot !== null) throw damaged(bestand, nummer)
    if (kop === null) kop = checkKop(regel, bestand)
    else if (Array.isArray(regel)) {
      hash.update(`${text}\n`)
      aantal++
    } else if ('tabel' in regel) {
      hash = createHash('sha256')
      aantal = 0
    } else if ('einde' in regel) {
      if (regel.aantal !== aantal || regel.sha256 !== hash.digest('hex')) throw damaged(bestand, nummer)
      tabellen.push({ naam: regel.einde, aantal, sha256: regel.sha256 })
    } else if ('slot' in regel) slot = regel.slot
    if (slot === null) alles.update(`${text}\n`)
  }
  if (kop === null) throw new StoreFout('backup.vorm', { bestand })
  if (slot !== alles.digest('hex')) throw damaged(bestand, nummer)
  return { milieu: kop.milieu, schema: kop.schema, tabellen }
}

const checkKop = (regel: Regel, bestand: string): Kop => {
  if (Array.isArray(regel) || !('vorm' in regel) || regel.vorm !== VORM) throw new StoreFout('backup.vorm', { bestand })
  if (regel.versie > VORM_VERSIE)
    throw new StoreFout('backup.nieuwer', { kopie: regel.schema.length, programma: `vorm ${VORM_VERSIE}` })
  return regel
}

const damaged = (bestand: string, regel: number): StoreFout =>
  new StoreFout('backup.beschadigd', { bestand, plaats: `regel ${regel}` })

/** Lines ended by LF only (texts may hold other line separators); a last line without LF is damage. */
const textLines = async function* (bron: NodeJS.ReadableStream, bestand: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const deel of bron as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(deel, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new StoreFout('backup.beschadigd', { bestand, plaats: 'einde / end' })
}
