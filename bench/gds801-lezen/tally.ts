import type { gds801 } from '@zorgketen/gds801'

/** What a reader saw go by: enough to show that it read every line and every amount. */
export class Tally {
  regels = 0
  /** Cents. */
  som = 0
  bevindingen = 0

  add(verzekerde: gds801.Verzekerde): void {
    const { prestatie } = verzekerde
    for (let k = 0; k < prestatie.length; k += 1) {
      const debet = prestatie[k]?.debetPrestatie
      this.regels += 1
      this.som += debet?.declaratieBedragInclBtw ?? 0
    }
  }

  answer(): { readonly regels: number; readonly som: number; readonly bevindingen: number } {
    return { regels: this.regels, som: this.som, bevindingen: this.bevindingen }
  }
}
