import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/**
 * Puts files of one folder on the disk. After a crash PostgreSQL first syncs every file it has, a thousand of them, in
 * case the process before it wrote something that still waits. On Linux one sync of the whole file system does that, and
 * what this process has not written since is left alone; files are known by inode, so a rename changes nothing.
 */
export class DiskSync {
  readonly #map: string
  readonly #geschreven = new Set<number>()
  /** Whether all that earlier processes wrote is on the disk: null until it matters. */
  #verleden: boolean | null = null

  constructor(map: string) {
    this.#map = map
  }

  /** Notes that a file was written. */
  wrote(ino: number): void {
    this.#geschreven.add(ino)
  }

  /** Returns when everything written to the open file so far is on the disk. */
  syncFile(nfd: number, ino: number): void {
    if (!this.#geschreven.has(ino) && this.#pastIsSafe()) return
    fs.fdatasyncSync(nfd)
    this.#geschreven.delete(ino)
  }

  /** Puts the names in a folder on the disk; where a folder cannot be opened (Windows) the file system sees to it. */
  syncMap(map: string): void {
    if (process.platform === 'win32') return
    const nfd = fs.openSync(map, 'r')
    try {
      fs.fdatasyncSync(nfd)
    } finally {
      fs.closeSync(nfd)
    }
  }

  #pastIsSafe(): boolean {
    this.#verleden ??=
      process.platform === 'linux' && spawnSync('sync', ['-f', this.#map], { stdio: 'ignore' }).status === 0
    return this.#verleden
  }
}
