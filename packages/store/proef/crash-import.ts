import { openWith } from '../open-store.ts'
import type { StoreOpties } from '../store.ts'
import { CRASH_SCHEMA, DELEN, type Gevonden, ORGANISATIE, rijenVan } from './crash-bron.ts'

/**
 * An import that is made to be killed: `crash-import.ts <StoreOpties as JSON> <ronde>`. Says what it found, then imports
 * that round (which an earlier run may have begun: again from the first part, the natural key makes that harmless) and
 * the next one, a transaction a part. Says every part that is committed, and 'einde'.
 */
const opties = JSON.parse(process.argv[2] ?? '') as StoreOpties
const eerste = Number(process.argv[3])
const wie = { organisatie: ORGANISATIE, rol: 'import' }
const kolommen = ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst']
const say = (regel: string): void => {
  process.stdout.write(`${regel}\n`)
}

const store = await openWith(opties, CRASH_SCHEMA)
const gevonden = await store.read(wie, async (sql): Promise<Gevonden> => {
  const rijen = await sql.query<{ deel: string; n: number; verschillend: number; audit: number }>(
    `SELECT deel, count(*) AS n, count(DISTINCT nr) AS verschillend,
       (SELECT count(*) FROM crash_audit a WHERE a.deel = r.deel) AS audit FROM crash_rij r GROUP BY deel`,
  )
  return Object.fromEntries(rijen.map(({ deel, ...rest }) => [deel, rest]))
})
say(JSON.stringify(gevonden))
for (const ronde of [eerste, eerste + 1])
  for (let nr = 0; nr < DELEN; nr++) {
    const deel = `${ronde}-${nr}`
    await store.transact(wie, async (sql) => {
      const nieuw = await sql.load('crash_rij', kolommen, rijenVan(ronde, nr))
      // One row in the audit for the run that really brought the part in.
      if (nieuw > 0)
        await sql.run('INSERT INTO crash_audit (verdeel_id, organisatie_id, deel) VALUES (1, $1, $2)', [
          ORGANISATIE,
          deel,
        ])
    })
    say(deel)
  }
say('einde')
await store.close()
