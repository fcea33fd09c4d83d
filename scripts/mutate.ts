import { spawnSync } from 'node:child_process'

/** `npm run mutate [kamer …]`: mutation testing room by room; fails when one scores under 85 percent. */
const ROOMS = ['rules', 'zorgprestatie', 'oordeel', 'gds801']
const asked = process.argv.slice(2)
const failed = (asked.length === 0 ? ROOMS : asked).filter((kamer) => {
  process.stdout.write(`\n== ${kamer}\n`)
  return spawnSync('stryker', ['run'], { stdio: 'inherit', env: { ...process.env, KAMER: kamer } }).status !== 0
})
process.stdout.write(
  failed.length === 0 ? '\nalle kamers boven 85 procent\n' : `\nonder 85 procent: ${failed.join(', ')}\n`,
)
process.exit(failed.length === 0 ? 0 : 1)
