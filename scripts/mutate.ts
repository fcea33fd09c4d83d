import { spawnSync } from 'node:child_process'

/** `npm run mutate [deel …]`: mutation testing part by part; fails when one scores under 85 percent. */
interface Deel {
  readonly naam: string
  readonly muteer: readonly string[]
  /** The tests that speak of it; tests that run the whole rule book on every example would hide nothing, only cost hours. */
  readonly proeven: readonly string[]
}

const room = (kamer: string): Deel => ({
  naam: kamer,
  muteer: [`packages/${kamer}/**/*.ts`],
  proeven: [`packages/${kamer}/**/*.test.ts`],
})
const V1 = 'packages/gds801/v1_0'
const DELEN: readonly Deel[] = [
  room('rules'),
  room('zorgprestatie'),
  room('oordeel'),
  {
    naam: 'gds801-regels',
    muteer: [`${V1}/regels/**/*.ts`],
    proeven: [`${V1}/regels.test.ts`, `${V1}/vondsten.test.ts`, `${V1}/regelboek.test.ts`, `${V1}/regels/**/*.test.ts`],
  },
  {
    naam: 'gds801-poort',
    muteer: ['packages/gds801/poort/**/*.ts', `${V1}/*.ts`, `${V1}/mapping/**/*.ts`, `${V1}/regel/**/*.ts`],
    proeven: [
      'packages/gds801/poort/!(voorbeelden).test.ts',
      `${V1}/wandel.test.ts`,
      `${V1}/pad.test.ts`,
      `${V1}/regels.test.ts`,
      `${V1}/regel/*.test.ts`,
      `${V1}/mapping/*.test.ts`,
    ],
  },
]

const asked = process.argv.slice(2)
const delen = DELEN.filter(({ naam }) => asked.length === 0 || asked.includes(naam))
const failed = delen.filter(({ naam, muteer, proeven }) => {
  process.stdout.write(`\n== ${naam}\n`)
  const env = { ...process.env, DEEL: naam, MUTEER: muteer.join(','), PROEVEN: proeven.join(',') }
  return spawnSync('stryker', ['run'], { stdio: 'inherit', env }).status !== 0
})
const slot = failed.map(({ naam }) => naam).join(', ')
process.stdout.write(slot === '' ? '\nalle delen boven 85 procent\n' : `\nonder 85 procent: ${slot}\n`)
process.exit(slot === '' ? 0 : 1)
