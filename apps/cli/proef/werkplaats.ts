import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../programma.ts'

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
    zorgketen: async (...argv: string[]): Promise<Uitvoering> => {
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
      const exit = await run(argv, { ...stromen, isTty: false, nu: () => nu })
      const json = () =>
        out
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      const berichten = () => (json()[0]?.berichten ?? []) as readonly string[]
      return { exit, out, err, json, berichten }
    },
  }
}
