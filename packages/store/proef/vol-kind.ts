import { StoreFout } from '../fout/store-fout.ts'
import { openWith } from '../open-store.ts'
import type { StoreOpties } from '../store.ts'
import { CRASH_SCHEMA, ORGANISATIE } from './crash-bron.ts'

/**
 * A process that fills a store until it is refused: `vol-kind.ts <StoreOpties as JSON> <eerste deel> <hoogstens>`. Says
 * each part that is committed, then as JSON how it ended and what can still be read in the same process.
 */
const opties = JSON.parse(process.argv[2] ?? '') as StoreOpties
const [eerste, aantal] = [Number(process.argv[3]), Number(process.argv[4])]
const wie = { organisatie: ORGANISATIE, rol: 'import' }
const kolommen = ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst']

/** How it ended, what was said of it, and the parts that are there: whole, with their number of rows. */
export type Volverslag = {
  readonly fout: { readonly code: string; readonly wat: { readonly nl: string; readonly en: string } } | null
  readonly delen: readonly { readonly deel: string; readonly n: number }[]
}

const store = await openWith(opties, CRASH_SCHEMA)
let fout: Volverslag['fout'] = null
for (let nr = eerste; nr < eerste + aantal && fout === null; nr++) {
  const rijen = Array.from({ length: 200 }, (_, rij) => [1, ORGANISATIE, String(nr), rij, 'x'.repeat(1900)])
  try {
    await store.transact(wie, (sql) => sql.load('crash_rij', kolommen, rijen))
    process.stdout.write(`${nr}\n`)
  } catch (thrown) {
    if (!(thrown instanceof StoreFout)) throw thrown
    fout = { code: thrown.code, wat: thrown.tekst.wat }
  }
}
const delen = await store.read(wie, (sql) =>
  sql.query<{ deel: string; n: number }>('SELECT deel, count(*) AS n FROM crash_rij GROUP BY deel ORDER BY deel::int'),
)
process.stdout.write(`${JSON.stringify({ fout, delen } satisfies Volverslag)}\n`)
await store.close()
