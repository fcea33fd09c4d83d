import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'

/** What `npm test` does, in order; the first step that fails stops the run. */
const RESULT = 'reports/vitest.json'
const STEPS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['opmaak en stijl', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['typen', 'tsc', ['--noEmit']],
  ['typen van de schermen', 'tsc', ['--noEmit', '--project', 'apps/web']],
  ['schermen bouwen', 'sh', ['bin/schermen']],
  ['importrichting', 'depcruise', ['--config', '.dependency-cruiser.json', '--output-type', 'err', 'packages', 'apps']],
  ['ongebruikte uitvoer', 'knip', ['--no-progress']],
  ['netheid', 'node', ['scripts/tidy.ts']],
  ['documentatie is bij', 'node', ['scripts/docs.ts', '--check']],
  ['browser voor de reizen', 'node', ['scripts/browser.ts']],
  ['proeven', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`]],
  ['keten, drie zaden', 'sh', ['scripts/chain-seeds.sh', '1', '2', '3']],
]

interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

mkdirSync('reports', { recursive: true })
for (const [name, command, args] of STEPS) {
  const started = performance.now()
  process.stdout.write(`\n== ${name}\n`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status !== 0) {
    process.stdout.write(`== ${name}: mislukt na ${seconds} s${error ? ` (${error.message})` : ''}\n`)
    process.exit(1)
  }
  process.stdout.write(`== ${name}: goed, ${seconds} s\n`)
}

const counts = JSON.parse(readFileSync(RESULT, 'utf8')) as Counts
process.stdout.write(
  `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped\n`,
)
