import { openWith } from './open-store.ts'
import { CRASH_SCHEMA, rijenVan, ORGANISATIE } from './proef/crash-bron.ts'
const map = process.argv[2]!
const store = await openWith({ soort: 'pglite', map }, CRASH_SCHEMA)
const wie = { organisatie: ORGANISATIE, rol: 'x' }
let acked = 0
for (let i = 0; i < 400; i++) {
  try {
    await store.transact(wie, (sql) => sql.load('crash_rij', ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst'], function* () { for (const r of rijenVan(i, 0)) yield [...r.slice(0, 4), 'x'.repeat(300)] as any }()))
    acked++
  } catch (e) { console.log('fout bij', i, e instanceof Error ? [e.name, e.message.slice(0,300), (e as any).code] : e); break }
}
console.log('acked', acked)
for (let k = 0; k < 3; k++) try { console.log(await store.read(wie, (sql) => sql.query('select count(*) n, count(distinct deel) d from crash_rij'))) } catch (e) { console.log('lezen', String(e).slice(0,300)) }
try { await store.transact(wie, (sql) => sql.run("insert into crash_audit values (1,'crash',gen_random_uuid(),'x')")); console.log('schrijven ging') } catch (e) { console.log('schrijven', String(e).slice(0,200)) }
try { await store.close(); console.log('dicht') } catch (e) { console.log('close', String(e).slice(0, 300)) }
