import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Sees to it that the journeys have a browser: Debian's Chromium, installed when this is a machine that may (root, with
 * apt-get). Without one the journeys are skipped, and this says so; it never fails the run.
 */
const PLAATSEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const found = (): string | undefined => process.env.CHROMIUM ?? PLAATSEN.find((plaats) => existsSync(plaats))
const apt = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  process.stdout.write('Chromium ontbreekt; installeren met apt-get …\n')
  if (!apt('install', '-y', '--no-install-recommends', 'chromium')) {
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
  }
}
const browser = found()
process.stdout.write(
  browser === undefined
    ? 'geen Chromium: de reizen in de browser worden OVERGESLAGEN (apt-get install chromium)\n'
    : `${browser}\n`,
)
