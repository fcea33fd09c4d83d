import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StoreFout } from '../fout/store-fout.ts'
import { type Kind, startKind } from '../proef/kind.ts'
import { ownerOf, slotFile } from './owner-of.ts'
import { processStart } from './process-start.ts'
import type { Slothouder } from './slothouder.ts'
import { takeSlot } from './take-slot.ts'

let map = ''
let kinderen: Kind[] = []

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'zk-slot-'))
  kinderen = []
})
afterEach(async () => {
  await Promise.all(kinderen.map((kind) => kind.stop('SIGKILL')))
  rmSync(map, { recursive: true, force: true })
})

const kind = async (): Promise<Kind> => {
  const nieuw = startKind('slot-kind.ts', [map])
  kinderen.push(nieuw)
  expect(await nieuw.hoor(), nieuw.fouten()).toBe('klaar')
  return nieuw
}
const zeg = async (wie: Kind, opdracht: string): Promise<string> => {
  wie.zeg(opdracht)
  const antwoord = (await wie.hoor()) ?? 'weg'
  if (antwoord !== 'gedaan') await wie.hoor()
  return antwoord
}
const refusal = (): StoreFout => {
  try {
    takeSlot(map).release()
  } catch (thrown) {
    if (thrown instanceof StoreFout) return thrown
    throw thrown
  }
  throw new Error('het slot was vrij')
}
const leaveLock = (wijziging: Partial<Slothouder>): void => {
  const houder = { id: 'oud', pid: 1, start: 'x', host: hostname(), sinds: '2026-01-01T00:00:00Z', adres: null }
  writeFileSync(slotFile(map), JSON.stringify({ ...houder, ...wijziging }))
}

test('a folder that is in use is refused, naming process, since when and address, in both languages', async () => {
  const eigenaar = await kind()
  expect(await zeg(eigenaar, 'neem')).toBe('gekregen')
  expect(await zeg(eigenaar, 'meld')).toBe('gedaan')
  const fout = refusal()
  expect(fout.code).toBe('slot.bezet')
  for (const taal of ['nl', 'en'] as const) {
    expect(fout.tekst.wat[taal]).toContain(String(eigenaar.pid))
    expect(fout.tekst.wat[taal]).toContain('http://localhost:4000')
    expect(fout.tekst.wat[taal]).toMatch(/20\d\d-\d\d-\d\dT/)
    expect(fout.tekst.doe[taal]).not.toBe('')
  }
  expect(ownerOf(map)).toMatchObject({ pid: eigenaar.pid, adres: 'http://localhost:4000', stand: 'leeft' })
})

test('a lock is free again after release and after the process ended in order', async () => {
  const een = await kind()
  await zeg(een, 'neem')
  await zeg(een, 'los')
  const slot = takeSlot(map)
  expect(ownerOf(map)?.pid).toBe(process.pid)
  expect(refusal().params).toMatchObject({ pid: process.pid })
  slot.release()
  expect(ownerOf(map)).toBeNull()
  expect(readdirSync(map)).toEqual([])
})

test('the lock of a process that was killed is taken over, and that is said', async () => {
  const dode = await kind()
  await zeg(dode, 'neem')
  await dode.stop('SIGKILL')
  expect(ownerOf(map)).toMatchObject({ pid: dode.pid, stand: 'dood' })
  const slot = takeSlot(map)
  expect(slot.overgenomen?.pid).toBe(dode.pid)
  expect(ownerOf(map)).toMatchObject({ pid: process.pid, stand: 'leeft' })
  slot.release()
  expect(readdirSync(map)).toEqual([])
})

test('a later process with the pid of the dead owner does not keep the folder locked', () => {
  expect(processStart(process.pid)).toMatch(/^[0-9a-f-]{36} \d+$/) // Linux: elsewhere only the pid is compared
  leaveLock({ pid: process.pid, start: 'een-eerdere-start 1' })
  expect(ownerOf(map)?.stand).toBe('dood')
  takeSlot(map).release()
})

test('a killed owner that its parent has not collected yet counts as dead', async () => {
  // The shell's child becomes a zombie: the shell is replaced by sleep, which never collects it.
  const ouder = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [regel] = (await once(ouder.stdout, 'data')) as [Buffer]
  const pid = Number(String(regel))
  await vi.waitUntil(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '))
  leaveLock({ pid, start: '' })
  expect(ownerOf(map)?.stand).toBe('dood')
  ouder.kill('SIGKILL')
})

test('a lock of another machine is never taken over', () => {
  leaveLock({ host: 'andere-computer', pid: 4242 })
  const fout = refusal()
  expect(fout.code).toBe('slot.elders')
  expect(fout.tekst.wat.nl).toContain('andere-computer')
  expect(fout.tekst.doe.en).toContain(slotFile(map))
})

test('a lock that cannot be read is refused, not removed', () => {
  writeFileSync(slotFile(map), '')
  expect(refusal().code).toBe('slot.onleesbaar')
  expect(ownerOf(map)).toBeNull()
})

test('a takeover that died half way is finished by the next', async () => {
  leaveLock({ id: 'eerste', pid: 999_999_999 })
  writeFileSync(
    `${slotFile(map)}.eerste`,
    JSON.stringify({ id: 'tweede', pid: 999_999_998, start: 'x', host: hostname(), sinds: '', adres: null }),
  )
  const slot = takeSlot(map)
  expect(ownerOf(map)?.pid).toBe(process.pid)
  slot.release()
  expect(readdirSync(map)).toEqual([])
})

test.each(['vrij', 'achtergelaten'])('of six processes that try at once one gets the lock (%s)', async (staat) => {
  for (let ronde = 0; ronde < 5; ronde++) {
    if (staat === 'achtergelaten') leaveLock({ id: `dode-${ronde}`, pid: 999_999_999 })
    if (kinderen.length === 0) await Promise.all(Array.from({ length: 6 }, kind))
    const antwoorden = await Promise.all(kinderen.map((wie) => zeg(wie, 'neem')))
    const winst = staat === 'vrij' ? 'gekregen' : 'overgenomen 999999999'
    expect(antwoorden.filter((antwoord) => antwoord === winst)).toHaveLength(1)
    expect(antwoorden.filter((antwoord) => antwoord === 'slot.bezet')).toHaveLength(5)
    const winnaar = kinderen[antwoorden.indexOf(winst)]
    expect(ownerOf(map)?.pid).toBe(winnaar?.pid)
    if (winnaar !== undefined) await zeg(winnaar, 'los')
    expect(readdirSync(map)).toEqual([])
  }
})
