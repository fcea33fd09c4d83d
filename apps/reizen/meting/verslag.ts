import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

const BESTAND = fileURLToPath(new URL('../../../bench/results/schermtijd.txt', import.meta.url))

/** Prints each line as it comes, and keeps them for the result file. */
export class Verslag {
  private readonly regels: string[] = []

  zeg(regel: string): void {
    process.stdout.write(`${regel}\n`)
    this.regels.push(regel)
  }

  /** Writes the run with the machine it was made on. */
  bewaar(datum: string): void {
    const [processor] = cpus()
    const kop = [
      'Schermtijd met 100.000 registraties van een maand in de lijst (npm run schermtijd).',
      'Van de handeling tot het gevraagde te zien is: browser, server en database samen, in milliseconden, elke keer.',
      `${datum} · ${processor?.model.trim() ?? 'onbekend'} · ${cpus().length} kernen · Node ${process.version} · belasting ${loadavg()[0]?.toFixed(1)}`,
      '',
    ]
    writeFileSync(BESTAND, `${[...kop, ...this.regels].join('\n')}\n`)
  }
}
