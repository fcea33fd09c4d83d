import type { Rijen } from '../sql.ts'
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
  for await (const chunk of chunksOf(rijen)) {
    await v.copyIn(`pg_temp.${tijdelijk} (${lijst})`, chunk)
    const insert = `INSERT INTO ${doel} (${lijst}) SELECT ${lijst} FROM pg_temp.${tijdelijk} ON CONFLICT DO NOTHING`
    inserted += (await v.query(insert, [])).changed
    await v.exec(`TRUNCATE pg_temp.${tijdelijk}`)
  }
  await v.exec(`DROP TABLE pg_temp.${tijdelijk}`)
  return inserted
}

/** The rows in chunks of text blocks; a chunk is begun only when it has a row. */
const chunksOf = async function* (rijen: Rijen): AsyncGenerator<AsyncIterable<string>> {
  const source = Symbol.asyncIterator in rijen ? rijen[Symbol.asyncIterator]() : rijen[Symbol.iterator]()
  let next = await source.next()
  const blocks = async function* (): AsyncGenerator<string> {
    let block = ''
    for (let n = 0; n < CHUNK && !next.done; n++) {
      block += copyLine(next.value)
      if (block.length > BLOCK) {
        yield block
        block = ''
      }
      next = await source.next()
    }
    yield block
  }
  while (!next.done) yield blocks()
}
