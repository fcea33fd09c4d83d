import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWith } from './open-store.ts'
import { alsOwner, askOwner } from './proef/als-owner.ts'
import { CRASH_SCHEMA, ORGANISATIE, rijenVan } from './proef/crash-bron.ts'
import { proefmotor } from './proef/motoren.ts'
import { recordSyncs } from './proef/stroomuitval.ts'

const WIE = { organisatie: ORGANISATIE, rol: 'import' }

describe.skipIf(process.platform !== 'linux')(
  'stroomuitval onder PGlite, nagebootst: wat niet is weggeschreven, is weg',
  () => {
    const motor = proefmotor('pglite')

    test('every acknowledged part is on the disk, also round a checkpoint, and the folder opens', async () => {
      const plek = await motor.plek('leeg')
      if (plek.soort !== 'pglite') throw new Error('geen map')
      const uitval = mkdtempSync(join(tmpdir(), 'zk-uitval-'))
      const recorder = recordSyncs(plek.map)
      try {
        const store = await openWith(plek, CRASH_SCHEMA)
        for (let deel = 1; deel <= 30; deel++) {
          const voor = recorder.aantal()
          await store.transact(WIE, (sql) =>
            sql.load('crash_rij', ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst'], rijenVan(deel, 0)),
          )
          expect(recorder.aantal(), 'a commit is synced before it is acknowledged').toBeGreaterThan(voor)
          if (deel === 10) await alsOwner(store, 'CHECKPOINT')
          if (deel === 20) await askOwner(store, 'SELECT pg_switch_wal()').catch(() => [])
          if (![1, 10, 11, 21, 30].includes(deel)) continue
          recorder.cut(join(uitval, String(deel)))
          const later = await openWith({ soort: 'pglite', map: join(uitval, String(deel)) }, CRASH_SCHEMA)
          const [er] = await askOwner<{ delen: number; n: number }>(
            later,
            'SELECT count(DISTINCT deel) AS delen, count(*) AS n FROM crash_rij',
          )
          expect(er).toEqual({ delen: deel, n: deel * 300 })
          await later.close()
        }
        await store.close()
      } finally {
        recorder.stop()
        rmSync(uitval, { recursive: true, force: true })
      }
    }, 300_000)
  },
)
