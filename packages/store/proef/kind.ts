import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { begrensd } from './begrensd.ts'

/** A child process that speaks in lines. */
export type Kind = {
  readonly pid: number
  readonly zeg: (regel: string) => void
  /** The next line it said; null when it ended. */
  readonly hoor: () => Promise<string | null>
  /** Sends a signal and waits until the process is gone. */
  readonly stop: (signaal: NodeJS.Signals) => Promise<void>
  /** What it wrote as errors so far. */
  readonly fouten: () => string
}

/**
 * Starts a script of this folder in a process of its own; without V8's optimising compiler, which a short life does not
 * need. `bestandsgrens`: megabytes above which the kernel lets no file of it grow, as a disk that is full.
 */
export const startKind = (script: string, argumenten: readonly string[], bestandsgrens?: number): Kind => {
  const opdracht = [process.execPath, '--liftoff-only', join(import.meta.dirname, script), ...argumenten]
  const [programma = '', ...rest] = bestandsgrens === undefined ? opdracht : begrensd(bestandsgrens, opdracht)
  const proces: ChildProcess = spawn(programma, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'zorgketen-compile') },
  })
  const { stdin, stdout, stderr } = proces
  if (stdin === null || stdout === null || stderr === null) throw new Error('geen pijpen')
  const einde = once(proces, 'close')
  let fouten = ''
  stderr.on('data', (deel) => {
    fouten += String(deel)
  })
  stdin.on('error', () => undefined)
  const regels = createInterface({ input: stdout })[Symbol.asyncIterator]()
  return {
    pid: proces.pid ?? 0,
    zeg: (regel) => stdin.write(`${regel}\n`),
    hoor: async () => {
      const { value, done } = await regels.next()
      return done ? null : value
    },
    stop: async (signaal) => {
      proces.kill(signaal)
      await einde
    },
    fouten: () => fouten,
  }
}
