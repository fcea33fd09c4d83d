import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { StoreFout } from '../fout/store-fout.ts'
import { readHouder, slotFile } from './owner-of.ts'
import { processStart } from './process-start.ts'
import type { Slothouder } from './slothouder.ts'
import { stateOf } from './state-of.ts'

/** A lock that is held. */
export type Slot = {
  /** The dead owner this lock was taken from, if any. */
  readonly overgenomen: Slothouder | null
  readonly announce: (adres: string) => void
  readonly release: () => void
}

/**
 * Takes the exclusive lock of a data folder, or throws 'slot.bezet' (or 'slot.elders', 'slot.onleesbaar') naming the owner.
 * A lock whose process died is taken over. Of any number of processes that try at once, one gets it.
 */
export const takeSlot = (map: string): Slot => {
  const bestand = slotFile(map)
  const ik: Slothouder = {
    id: randomUUID(),
    pid: process.pid,
    start: processStart(process.pid),
    host: hostname(),
    sinds: new Date(performance.timeOrigin).toISOString(),
    adres: null,
  }
  for (;;) {
    if (createExclusive(bestand, ik)) return held(bestand, ik, null)
    const ander = readHouder(bestand)
    if (ander === 'weg') continue
    if (ander === 'onleesbaar') throw new StoreFout('slot.onleesbaar', { bestand })
    if (stateOf(ander) !== 'dood') throw refusal(bestand, ander)
    if (retire(bestand, ander, ik)) return held(bestand, ik, ander)
  }
}

/**
 * Replaces the lock of a dead owner. The right to do so is a file named after that very lock, created exclusively, so
 * only one process has it; had that one died too, its own right is taken over the same way. False: look again.
 */
const retire = (bestand: string, dode: Slothouder, ik: Slothouder): boolean => {
  const rechten: string[] = []
  for (let vorige = dode; ; ) {
    const recht = `${bestand}.${vorige.id}`
    if (createExclusive(recht, ik)) {
      rechten.push(recht)
      break
    }
    const ander = readHouder(recht)
    if (ander === 'weg') return false
    if (ander === 'onleesbaar') throw new StoreFout('slot.onleesbaar', { bestand: recht })
    if (stateOf(ander) !== 'dood') throw refusal(bestand, ander)
    rechten.push(recht)
    vorige = ander
  }
  const nog = readHouder(bestand)
  const mag = typeof nog !== 'string' && nog.id === dode.id
  if (mag) replace(bestand, ik)
  // Rights are dropped only after the lock was replaced: whoever gets one later finds another lock and looks again.
  for (const recht of mag ? rechten : rechten.slice(-1)) rmSync(recht, { force: true })
  return mag
}

/** Creates a file with its whole content, unless it is there. */
const createExclusive = (bestand: string, houder: Slothouder): boolean => {
  const nieuw = `${bestand}.${houder.id}.nieuw`
  writeFileSync(nieuw, JSON.stringify(houder))
  try {
    linkSync(nieuw, bestand)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    // A file system without links: exclusive creation, content a moment later.
    return writeExclusive(bestand, houder)
  } finally {
    rmSync(nieuw, { force: true })
  }
}

const writeExclusive = (bestand: string, houder: Slothouder): boolean => {
  try {
    writeFileSync(bestand, JSON.stringify(houder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const replace = (bestand: string, houder: Slothouder): void => {
  const nieuw = `${bestand}.${houder.id}.nieuw`
  writeFileSync(nieuw, JSON.stringify(houder))
  renameSync(nieuw, bestand)
}

const held = (bestand: string, ik: Slothouder, overgenomen: Slothouder | null): Slot => {
  const release = (): void => {
    process.off('exit', release)
    const nog = readHouder(bestand)
    if (typeof nog !== 'string' && nog.id === ik.id) rmSync(bestand, { force: true })
  }
  process.on('exit', release)
  return { overgenomen, announce: (adres) => replace(bestand, { ...ik, adres }), release }
}

const refusal = (bestand: string, houder: Slothouder): StoreFout =>
  new StoreFout(stateOf(houder) === 'elders' ? 'slot.elders' : 'slot.bezet', {
    pid: houder.pid,
    sinds: houder.sinds,
    host: houder.host,
    adres: houder.adres ?? '(nog) geen / none (yet)',
    bestand,
  })
