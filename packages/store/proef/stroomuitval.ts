import fs from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Records what reached the disk, for a power cut in the worst case: what was not synced since its last change is lost. */
export type Recorder = {
  /** Files and folders synced so far. */
  readonly aantal: () => number
  /** Makes the folder as it would be found after a power cut now. */
  readonly cut: (doel: string) => void
  readonly stop: () => void
}

/**
 * Watches the syncs below `map` (Linux: a descriptor's path is in /proc). The model: at the start everything is on the
 * disk; a file is as it was when it was last synced; a new name or a removed one holds once its folder or it is synced.
 */
export const recordSyncs = (map: string): Recorder => {
  const opSchijf = new Map<string, Buffer>()
  for (const entry of fs.readdirSync(map, { recursive: true, withFileTypes: true })) {
    const pad = join(entry.parentPath, entry.name)
    if (entry.isFile()) opSchijf.set(relative(map, pad), fs.readFileSync(pad))
  }
  const echt = fs.fdatasyncSync
  let aantal = 0
  fs.fdatasyncSync = (fd) => {
    echt(fd)
    const pad = fs.readlinkSync(`/proc/self/fd/${fd}`)
    if (!pad.startsWith(`${map}/`)) return
    aantal++
    if (fs.statSync(pad).isFile()) opSchijf.set(relative(map, pad), fs.readFileSync(pad))
    else
      for (const naam of [...opSchijf.keys()])
        if (dirname(naam) === (relative(map, pad) || '.') && !fs.existsSync(join(map, naam))) opSchijf.delete(naam)
  }
  return {
    aantal: () => aantal,
    cut: (doel) => {
      for (const entry of fs.readdirSync(map, { recursive: true, withFileTypes: true }))
        if (entry.isDirectory())
          fs.mkdirSync(join(doel, relative(map, join(entry.parentPath, entry.name))), { recursive: true })
      for (const [naam, inhoud] of opSchijf) {
        fs.mkdirSync(dirname(join(doel, naam)), { recursive: true })
        fs.writeFileSync(join(doel, naam), inhoud)
      }
    },
    stop: () => {
      fs.fdatasyncSync = echt
    },
  }
}
