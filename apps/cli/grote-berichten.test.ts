import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkAtGate, openGate } from '@zorgketen/usecases'
import { dayOf } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { openGereedschap } from './bestand/gereedschap.ts'
import { MAX_HEEL, MAX_STROOM } from './bestand/grootte.ts'
import { sha256 } from './bestand/hash.ts'
import { geweigerd, maakGroot, onleesbaar } from './proef/groot.ts'
import { klein } from './proef/klein-op-schijf.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

const MEGA = 1_000_000
const STIL = { voortgang: () => undefined }
const PROGRAMMA = fileURLToPath(new URL('./main.ts', import.meta.url))
const LEES_HEEL = fileURLToPath(new URL('./proef/lees-heel.ts', import.meta.url))
const MEET = fileURLToPath(new URL('./proef/meet-geheugen.ts', import.meta.url))

/** Runs a program with so little room for objects that a long message does not fit, and measures its memory. */
function metWeinigGeheugen(...argv: readonly string[]) {
  const args = ['--max-old-space-size=40', '--import', MEET, ...argv]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, piek: Number(/piek (\d+)/.exec(stderr)?.[1]) }
}

describe('check reads a message as a stream', () => {
  it('holds no more of a message of 48 MB, refused on its last line, than of one of 8 MB', async () => {
    const plaats = maakWerkplaats()
    const maak = await maakGroot(plaats)
    const check = (bestand: string) =>
      metWeinigGeheugen(
        PROGRAMMA,
        '--json',
        'check',
        bestand,
        ...['--datum', '2023-04-05', '--uit', plaats.pad('poort')],
      )
    const lang = maak('lang', 48 * MEGA, geweigerd)
    // The least of three runs: what the engine takes beside, by when it happens to clear, is not held.
    const leastOf = (bestand: string): number => {
      const keren = [check(bestand), check(bestand), check(bestand)]
      for (const { status, stdout } of keren) {
        expect([status, JSON.parse(stdout)]).toMatchObject([1, { uitslag: 'geweigerd', codes: ['9361'] }])
      }
      return Math.min(...keren.map(({ piek }) => piek))
    }
    const [kort, groot] = [leastOf(maak('kort', 8 * MEGA, geweigerd)), leastOf(lang)]
    expect(groot - kort).toBeLessThan((48 - 8) * (MEGA / 2))
    const kept = readFileSync(plaats.pad('poort/94000001-lang.poort.ontvangen.xml'))
    expect(kept.equals(readFileSync(lang))).toBe(true)
    // The measure can fail: with the same room, the same message read whole does not fit.
    const heel = metWeinigGeheugen(LEES_HEEL, lang)
    expect([heel.status === 0, heel.stdout]).toEqual([false, ''])
    expect(metWeinigGeheugen(LEES_HEEL, maak('een', 1))).toMatchObject({ stdout: '1\n' })
  })

  it.each([
    ['doorgezet', (verzekerde: string) => verzekerde, 0],
    ['geweigerd', geweigerd, 1],
    ['onleesbaar', onleesbaar, 2],
  ])(
    '%s: the answer, the receipt and the kept copy are those of the message read whole',
    async (uitslag, laatste, exit) => {
      const plaats = maakWerkplaats()
      const maak = await maakGroot(plaats)
      const bestand = maak('b', 2.5 * MEGA, laatste)
      const gereedschap = openGereedschap(STIL)
      const poort = openGate(gereedschap, { vandaag: dayOf(2023, 4, 5), milieu: 'T', regels: null })
      const bytes = readFileSync(bestand)
      const heel = checkAtGate(poort, bytes, sha256(bytes), gereedschap)

      const run = await plaats.zorgketen('--json', 'check', bestand, '--uit', plaats.pad('poort'))
      expect([run.exit, run.json()[0]?.uitslag, heel.uitslag.uitslag]).toEqual([exit, uitslag, uitslag])
      const naam = plaats.pad('poort/94000001-b.poort')
      const kept = (soort: string) => (existsSync(`${naam}.${soort}`) ? readFileSync(`${naam}.${soort}`) : null)
      expect(kept('ontvangstbewijs.json')?.toString() ?? null).toBe(
        heel.bewijs === null ? null : `${JSON.stringify(heel.bewijs, null, 2)}\n`,
      )
      expect(kept('ontvangen.xml')?.equals(bytes) ?? null).toBe(heel.bewijs === null ? null : true)
      expect(kept('gds802.xml')?.equals(heel.retour ?? new Uint8Array()) ?? null).toBe(
        heel.retour === null ? null : true,
      )
      expect(readdirSync(plaats.pad('poort')).filter((over) => over.endsWith('.deel'))).toEqual([])
      if (heel.bewijs === null) return
      const replay = await plaats.zorgketen('replay', `${naam}.ontvangstbewijs.json`)
      expect([replay.exit, replay.out.includes('dezelfde beslissing')]).toEqual([0, true])
    },
  )

  it('a pipe gives its bytes once: the second reading for the answer is of the kept copy', async () => {
    const plaats = maakWerkplaats()
    const bestand = (await maakGroot(plaats))('b', 2.5 * MEGA, geweigerd)
    const pijp = plaats.pad('pijp.xml')
    execFileSync('sh', ['-c', `mkfifo '${pijp}'`])
    const bron = spawn('sh', ['-c', `cat '${bestand}' >'${pijp}'`])
    const ended = new Promise((resolve) => bron.on('exit', resolve))
    const { exit, json } = await plaats.zorgketen('--json', 'check', pijp, '--uit', plaats.pad('poort'))
    await ended
    expect([exit, json()[0]?.codes]).toEqual([1, ['9361']])
    const kept = readFileSync(plaats.pad('poort/94000001-pijp.poort.ontvangen.xml'))
    expect(kept.equals(readFileSync(bestand))).toBe(true)
  })
})

describe('a file above the documented maximum is refused with a clear error, before it is read', () => {
  const maakLeeg = (bytes: number) => {
    const plaats = maakWerkplaats()
    const bestand = plaats.schrijf('groot.xml', '')
    truncateSync(bestand, bytes)
    return { ...plaats, bestand }
  }

  it('check: 8 GiB', async () => {
    const { bestand, pad, zorgketen } = maakLeeg(MAX_STROOM + 1)
    const { exit, err } = await zorgketen('check', bestand, '--uit', pad('poort'))
    expect(exit).toBe(2)
    expect(err).toContain('groot.xml: Het bestand is te groot (8.589.934.593 bytes).')
    expect(err).toContain('verwacht: hoogstens 8.589.934.592 bytes')
    expect(err).toMatch(/doe: Verdeel de inhoud/)
    expect(existsSync(pad('poort'))).toBe(false)
  })

  it.each(['derive', 'declare', 'judge', 'settle'])('%s: 500 MiB', async (opdracht) => {
    const plaats = maakLeeg(MAX_HEEL + 1)
    const { bestand, pad, zorgketen } = plaats
    plaats.schrijf('stam.json', JSON.stringify(klein.stamgegevens))
    plaats.schrijf('registers-9992.json', JSON.stringify(klein.registersDji))
    const argv: Readonly<Record<string, readonly string[]>> = {
      derive: ['derive', bestand, '--stam', pad('stam.json'), '--uit', pad('p.ndjson')],
      declare: klein.declare(pad).map((arg) => (arg === pad('p.ndjson') ? bestand : arg)),
      judge: klein.judge(pad, '9992', bestand),
      settle: ['settle', bestand, '--dossiers', pad('dossiers')],
    }
    const { exit, err } = await zorgketen(...(argv[opdracht] ?? []))
    expect([exit, err.includes('groot.xml: Het bestand is te groot (524.288.001 bytes)')]).toEqual([2, true])
  })
})
