import type { Rijen, Waarde } from '../sql.ts'
import { copyLine } from './copy-line.ts'
import type { Verbinding } from './motor.ts'
import { quoteNaam } from './naam.ts'

/** Rows of one COPY and INSERT: bounds the memory of PGlite and of the temporary table. */
const CHUNK = 5000

/** Characters handed to the engine at a time. */
const BLOCK = 65_536

/** See Sql.load. */
export const load = async (
  v: Verbinding,
  nummer: number,
  tabel: string,
  kolommen: readonly string[],
  rijen: Rijen,
): Promise<number> => {
  const doel = quoteNaam(tabel)
  const lijst = kolommen.map(quoteNaam).join(', ')
  const tijdelijk = `laad_${nummer}`
  await v.exec(`CREATE TEMP TABLE ${tijdelijk} ON COMMIT DROP AS SELECT ${lijst} FROM ${doel} WITH NO DATA`)
  let inserted = 0
  const bron: Bron = { fout: null }
  for await (const chunk of chunksOf(rijen, bron)) {
    await v.copyIn(`pg_temp.${tijdelijk} (${lijst})`, chunk).catch((thrown: unknown) => {
      throw bron.fout === null ? thrown : bron.fout.thrown
    })
    const insert = `INSERT INTO ${doel} (${lijst}) SELECT ${lijst} FROM pg_temp.${tijdelijk} ON CONFLICT DO NOTHING`
    inserted += (await v.query(insert, [])).changed
    await v.exec(`TRUNCATE pg_temp.${tijdelijk}`)
  }
  await v.exec(`DROP TABLE pg_temp.${tijdelijk}`)
  return inserted
}

/** What the source of the rows threw: the caller's own error, which must not be taken for one of the database. */
type Bron = { fout: { readonly thrown: unknown } | null }

/** The rows in chunks of text blocks; a chunk is begun only when it has a row. */
const chunksOf = async function* (rijen: Rijen, bron: Bron): AsyncGenerator<AsyncIterable<string>> {
  const source = Symbol.asyncIterator in rijen ? rijen[Symbol.asyncIterator]() : rijen[Symbol.iterator]()
  const read = async (): Promise<IteratorResult<readonly Waarde[]>> => {
    try {
      return await source.next()
    } catch (thrown) {
      bron.fout = { thrown }
      throw thrown
    }
  }
  let next = await read()
  const blocks = async function* (): AsyncGenerator<string> {
    let block = ''
    for (let n = 0; n < CHUNK && !next.done; n++) {
      block += copyLine(next.value)
      if (block.length > BLOCK) {
        yield block
        block = ''
      }
      next = await read()
    }
    yield block
  }
  while (!next.done) yield blocks()
}
