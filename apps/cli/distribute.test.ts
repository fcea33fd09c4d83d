import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, planDistribution, type Verdeelplan } from '@zorgketen/store'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from './programma.ts'

/** The stand-in of a PostgreSQL server with Citus is in the tests of the store; here it is about what is said. */
vi.mock('@zorgketen/store', async (echt) => ({
  ...(await echt<typeof import('@zorgketen/store')>()),
  planDistribution: vi.fn(),
}))

const PLAN: Verdeelplan = {
  citus: '12.1-1',
  tabellen: [
    { tabel: 'audit', plaats: 'verdeeld', nu: null, bezwaren: [] },
    { tabel: 'organisatie', plaats: 'gedeeld', nu: 'gedeeld', bezwaren: [] },
  ],
  stappen: [
    {
      soort: 'gedeeld',
      onderwerp: 'organisatie',
      opdracht: "SELECT create_reference_table('public.organisatie')",
      gedaan: true,
    },
    {
      soort: 'verdeeld',
      onderwerp: 'audit',
      opdracht: "SELECT create_distributed_table('public.audit', …)",
      gedaan: false,
    },
  ],
}
const URL = ['--database', 'postgres://proef@localhost/proef']

const zorgketen = async (...argv: string[]) => {
  let [out, err] = ['', '']
  const exit = await run(argv, {
    out: (tekst) => {
      out += tekst
    },
    err: (tekst) => {
      err += tekst
    },
    isTty: false,
    nu: () => '2023-04-05',
    moment: () => '2023-04-05T09:00:00Z',
  })
  return { exit, out, err }
}

describe('zorgketen store distribute', () => {
  afterEach(() => vi.mocked(planDistribution).mockReset())

  it('--plan says where each table belongs and what would be done, as SQL that can be read and run', async () => {
    vi.mocked(planDistribution).mockResolvedValue(PLAN)
    expect(await zorgketen('store', 'distribute', '--plan', ...URL)).toEqual({
      exit: 0,
      err: '',
      out: `Citus 12.1-1.
  audit: verdeeld
  organisatie: gedeeld, is het al
-- gedaan: SELECT create_reference_table('public.organisatie');
SELECT create_distributed_table('public.audit', …);
`,
    })
    const en = await zorgketen('--taal', 'en', 'store', 'distribute', '--plan', ...URL)
    expect(en.out).toContain('organisatie: reference, is so already')
  })

  it('--json gives the same as one object', async () => {
    vi.mocked(planDistribution).mockResolvedValue(PLAN)
    const { out } = await zorgketen('--json', 'store', 'distribute', '--plan', ...URL)
    expect(JSON.parse(out)).toEqual({ ...PLAN, uitgevoerd: 0 })
  })

  it('a table that cannot be where it belongs makes the exit code 1', async () => {
    const [audit, ...rest] = PLAN.tabellen
    if (audit === undefined) throw new TypeError('no table')
    vi.mocked(planDistribution).mockResolvedValue({
      ...PLAN,
      tabellen: [{ ...audit, bezwaren: ['trigger x'] }, ...rest],
    })
    const { exit, out } = await zorgketen('store', 'distribute', '--plan', ...URL)
    expect([exit, out.includes('audit: verdeeld: trigger x')]).toEqual([1, true])
  })

  it('the embedded database is refused with what to do, in both languages', async () => {
    const map = mkdtempSync(join(tmpdir(), 'zk-verdeel-'))
    await (await openStore({ soort: 'pglite', map })).close()
    vi.stubEnv('DATABASE_URL', undefined)
    for (const [taal, woord] of [
      ['nl', 'ingebouwde database'],
      ['en', 'embedded database'],
    ] as const) {
      const { exit, err } = await zorgketen('--taal', taal, 'store', 'distribute', '--gegevens', map)
      expect([exit, err.includes(woord), err.includes('DATABASE_URL')]).toEqual([2, true, true])
    }
    vi.unstubAllEnvs()
    rmSync(map, { recursive: true })
  })
})
