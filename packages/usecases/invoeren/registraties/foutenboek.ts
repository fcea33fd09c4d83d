import type { Tekst } from '@zorgketen/values'
import type { Herstelling, Invoerfout } from '../../stam/invoer/tabel.ts'

/** Faults that are kept with all they say; beyond it they are only counted, so that a file of faults fits in memory. */
const MEEST_FOUTEN = 100_000

/** Cells of a column that were mended in the same way; `rij` is the first. */
export interface Herstelgroep {
  readonly tekst: Tekst
  readonly kolom: string
  readonly aantal: number
  readonly rij: number
}

/** What was wrong and what was mended in a file, whatever its size: all counted, and as much as fits kept. */
export class Foutenboek {
  readonly fouten: Invoerfout[] = []
  /** All of them, kept or not. */
  totaal = 0
  /** Rows with a fault; a row may have several. */
  rijen = 0
  /** Cells that were mended. */
  herstellingen = 0
  private readonly groepen = new Map<string, { tekst: Tekst; kolom: string; aantal: number; rij: number }>()
  /** Texts that say the same are kept once. */
  private readonly teksten = new Map<string, Tekst>()
  /** A bit for each row. */
  private fout = new Uint8Array(1024)

  schrijf(fouten: readonly Invoerfout[], hersteld: readonly Herstelling[]): void {
    for (const fout of fouten) {
      this.totaal += 1
      if (fout.rij > 0) this.mark(fout.rij)
      if (this.fouten.length < MEEST_FOUTEN) this.fouten.push(this.spaar(fout))
    }
    for (const { kolom, tekst, rij } of hersteld) {
      this.herstellingen += 1
      const sleutel = `${kolom} ${tekst.nl}`
      const groep = this.groepen.get(sleutel)
      if (groep === undefined) this.groepen.set(sleutel, { kolom, tekst, aantal: 1, rij })
      else groep.aantal += 1
    }
  }

  get hersteld(): readonly Herstelgroep[] {
    return [...this.groepen.values()]
  }

  private mark(rij: number): void {
    const plaats = rij >>> 3
    if (plaats >= this.fout.length) {
      const groter = new Uint8Array(Math.max(plaats + 1, this.fout.length * 2))
      groter.set(this.fout)
      this.fout = groter
    }
    const bit = 1 << (rij & 7)
    if (((this.fout[plaats] ?? 0) & bit) !== 0) return
    this.fout[plaats] = (this.fout[plaats] ?? 0) | bit
    this.rijen += 1
  }

  private spaar({ wat, verwacht, doe, ...fout }: Invoerfout): Invoerfout {
    return { ...fout, wat: this.eens(wat), verwacht: this.eens(verwacht), doe: this.eens(doe) }
  }

  private eens(tekst: Tekst): Tekst {
    const al = this.teksten.get(tekst.nl)
    if (al !== undefined && al.en === tekst.en) return al
    this.teksten.set(tekst.nl, tekst)
    return tekst
  }
}
