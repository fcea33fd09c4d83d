import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../programma.ts'
import { toetsUitvoer } from './toets-uitvoer.ts'

export interface Uitvoering {
  readonly exit: number
  readonly out: string
  readonly err: string
  /** The JSON objects of --json, one a line. */
  readonly json: () => readonly Record<string, unknown>[]
  /** The message files that declare or correct wrote. */
  readonly berichten: () => readonly string[]
}

/** A folder of its own for one test, and the program run in it on a fixed day. */
export function maakWerkplaats(nu = '2023-04-05') {
  const map = mkdtempSync(join(tmpdir(), 'zorgketen-'))
  onTestFinished(() => rmSync(map, { recursive: true, force: true }))
  const pad = (naam: string): string => join(map, naam)
  return {
    pad,
    schrijf: (naam: string, inhoud: string | Uint8Array): string => {
      writeFileSync(pad(naam), inhoud)
      return pad(naam)
    },
    lees: (naam: string): string => readFileSync(pad(naam), 'utf8'),
    zorgketen: (...argv: string[]): Promise<Uitvoering> => voerUit(argv, nu, false),
    /** The same with standard error on a terminal. */
    opTerminal: (...argv: string[]): Promise<Uitvoering> => voerUit(argv, nu, true),
  }
}

async function voerUit(argv: readonly string[], nu: string, isTty: boolean): Promise<Uitvoering> {
  let out = ''
  let err = ''
  const stromen = {
    out: (tekst: string) => {
      out += tekst
    },
    err: (tekst: string) => {
      err += tekst
    },
  }
  const exit = await run(argv, { ...stromen, isTty, nu: () => nu, moment: () => `${nu}T09:00:00Z` })
  const json = () =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  const berichten = () => (json()[0]?.berichten ?? []) as readonly string[]
  if (argv.includes('--json')) toetsUitvoer(argv, json())
  return { exit, out, err, json, berichten }
}
