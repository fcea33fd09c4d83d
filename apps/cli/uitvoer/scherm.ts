import type { Grensfout } from '@zorgketen/usecases'
import type { Tekst } from '@zorgketen/values'

export type Taal = 'nl' | 'en'

/** Where a command speaks: results on standard output, progress and faults on standard error. */
export interface Scherm {
  readonly taal: Taal
  readonly json: boolean
  /** A line for a person; left out under --json. */
  zeg(tekst: Tekst): void
  /** The machine-readable result; only under --json. */
  geef(waarde: unknown): void
  fout(fout: Grensfout): void
  voortgang(tekst: Tekst): void
}

export interface Stromen {
  readonly out: (tekst: string) => void
  readonly err: (tekst: string) => void
  readonly isTty: boolean
}

export function makeScherm(taal: Taal, json: boolean, { out, err, isTty }: Stromen): Scherm {
  const labels = { nl: ['verwacht', 'doe'], en: ['expected', 'do'] }[taal]
  return {
    taal,
    json,
    zeg: (tekst) => {
      if (!json) out(`${tekst[taal]}\n`)
    },
    geef: (waarde) => {
      if (json) out(`${JSON.stringify(waarde)}\n`)
    },
    fout: ({ bestand, regel, veld, wat, verwacht, doe }) => {
      const plek = [bestand, ...(regel > 0 ? [regel] : [])].join(':')
      err(
        `${plek}${veld === '' ? '' : ` ${veld}`}: ${wat[taal]}\n  ${labels[0]}: ${verwacht[taal]}\n  ${labels[1]}: ${doe[taal]}\n`,
      )
    },
    voortgang: (tekst) => {
      // One line that is overwritten, and wiped by whatever is said next.
      if (isTty && !json) err(`\r\u001b[K${tekst[taal]}\r`)
    },
  }
}
