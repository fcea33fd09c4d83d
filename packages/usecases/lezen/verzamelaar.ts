import type { Leesregel, Leessectie } from './leesdocument.ts'
import { t } from './toon.ts'

/** A section before it is known which findings are about it. */
type Sectiekop = Pick<Leessectie, 'pad' | 'titel' | 'velden' | 'retourcodes'>

/** Keeps sections and lines up to a bound, and counts all of them. */
export class Verzamelaar {
  readonly secties: Leessectie[] = []
  private readonly max: number
  private getoond = 0
  private aantalSecties = 0
  private aantalRegels = 0

  constructor(max: number) {
    this.max = max
  }

  /** Path of the section that comes next: numbered from 1 over the whole file, shown or not. */
  padVan(naam: string): string {
    return `${naam}[${this.aantalSecties + 1}]`
  }

  /** Counts a section with its lines, and keeps what fits; `maak` is asked for no more lines than there is room for. */
  add(kop: () => Sectiekop, aantal: number, maak: (hoogstens: number) => readonly Leesregel[]): void {
    this.aantalSecties += 1
    this.aantalRegels += aantal
    if (this.getoond >= this.max) return
    const regels = maak(this.max - this.getoond)
    this.getoond += regels.length
    this.secties.push({ ...kop(), regels, aantalRegels: aantal, bevindingen: [] })
  }

  /** What was shown of how much. */
  tel() {
    const { aantalSecties, aantalRegels, getoond } = this
    const heel = getoond === aantalRegels && this.secties.length === aantalSecties
    return {
      getoond: { secties: this.secties.length, regels: getoond },
      totaal: { secties: aantalSecties, regels: aantalRegels },
      afgekapt: heel
        ? null
        : t(
            `Getoond worden ${getoond} van ${aantalRegels} regels; tellingen en totalen gaan over het hele bestand.`,
            `${getoond} of ${aantalRegels} lines are shown; counts and totals are over the whole file.`,
          ),
    }
  }
}
