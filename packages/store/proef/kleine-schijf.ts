import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own with little room. */
export type KleineSchijf = { readonly map: string; readonly remove: () => void }

/** Mounts a small disk in memory; gives the reason when this user or machine may not. */
export const mountKleineSchijf = (megabytes: number): KleineSchijf | string => {
  const map = mkdtempSync(join(tmpdir(), 'zk-schijf-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', map], { stdio: 'pipe' })
  } catch {
    rmSync(map, { recursive: true })
    return 'mount van een kleine schijf mag hier niet'
  }
  const remove = (): void => {
    execFileSync('umount', [map])
    rmSync(map, { recursive: true })
  }
  return { map, remove }
}
