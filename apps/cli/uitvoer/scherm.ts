import type { Grensfout } from '@zorgketen/usecases'
import type { Tekst } from '@zorgketen/values'
import type { Opdracht, Uitvoer } from './uitvoer.ts'

export type Taal = 'nl' | 'en'

/** Where a command speaks: results on standard output, progress and faults on standard error. */
export interface Scherm {
  readonly taal: Taal
  readonly json: boolean
  /** A line for a person; left out under --json. */
  zeg(tekst: Tekst): void
  /** The machine-readable result; only under --json. Its form is published in docs/formats. */
  geef(waarde: Uitvoer<Opdracht>): void
  fout(fout: Grensfout): void
  /** A line about the running of the program itself, on standard error. */
  waarschuw(regel: string): void
  /** How far the work has come; only on a terminal, and never under --json. */
  voortgang(tekst: Tekst): void
  /** Wipes the progress that stands there. */
  wis(): void
}

export interface Stromen {
  readonly out: (tekst: string) => void
  readonly err: (tekst: string) => void
  readonly isTty: boolean
}

const WIS = '\r\u001b[K'

export function makeScherm(taal: Taal, json: boolean, { out, err, isTty }: Stromen): Scherm {
  const labels = { nl: ['verwacht', 'doe'], en: ['expected', 'do'] }[taal]
  // One line that is overwritten, and wiped by whatever is said next.
  let staat = ''
  const wis = (): void => {
    if (staat !== '') err(WIS)
    staat = ''
  }
  return {
    taal,
    json,
    wis,
    zeg: (tekst) => {
      if (json) return
      wis()
      out(`${tekst[taal]}\n`)
    },
    geef: (waarde) => {
      if (json) out(`${JSON.stringify(waarde)}\n`)
    },
    fout: ({ bestand, regel, veld, wat, verwacht, doe }) => {
      wis()
      const plek = [bestand, ...(regel > 0 ? [regel] : [])].join(':')
      err(
        `${plek}${veld === '' ? '' : ` ${veld}`}: ${wat[taal]}\n  ${labels[0]}: ${verwacht[taal]}\n  ${labels[1]}: ${doe[taal]}\n`,
      )
    },
    waarschuw: (regel) => {
      wis()
      err(`${regel}\n`)
    },
    voortgang: (tekst) => {
      if (!isTty || json || tekst[taal] === staat) return
      staat = tekst[taal]
      err(`${WIS}${staat}\r`)
    },
  }
}
