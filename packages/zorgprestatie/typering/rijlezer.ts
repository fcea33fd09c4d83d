import type { Tekst } from '@zorgketen/values'
import { readTabel, type Tabelrij } from './lees-tabel.ts'
import type { Antwoord } from './typemethode.ts'

/** What is wrong in a sheet: where (line and column from 1, null for the whole sheet), what stood there, what to do. */
export interface Leesbevinding {
  readonly blad: 'coefficienten' | 'constanten' | 'uitsluitingen'
  readonly regel: number | null
  readonly kolom: number | null
  readonly gevonden: string
  readonly wat: Tekst
  readonly doe: Tekst
}

const GETAL = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/
const HERSTEL: Tekst = {
  nl: 'Vergelijk de rij met het bestand van de NZa en lees het opnieuw in.',
  en: 'Compare the row with the file of the NZa and read it again.',
}

/** Reads the rows of one sheet and keeps a finding for every cell that cannot be read. */
export class Rijlezer {
  private readonly blad: Leesbevinding['blad']
  private readonly tekst: string
  private readonly typen: readonly string[] | null
  private readonly bevindingen: Leesbevinding[]

  constructor(blad: Leesbevinding['blad'], tekst: string, typen: readonly string[] | null, naar: Leesbevinding[]) {
    this.blad = blad
    this.tekst = tekst
    this.typen = typen
    this.bevindingen = naar
  }

  rijen(): readonly Rij[] {
    return readTabel(this.tekst).map(
      (rij) =>
        new Rij(rij, this.typen, (kolom, gevonden, wat) => {
          this.bevindingen.push({ blad: this.blad, regel: rij.regel, kolom: kolom + 1, gevonden, wat, doe: HERSTEL })
        }),
    )
  }
}

/**
 * One row. A cell that cannot be read leaves a finding and gives a value that stands for this row only, so that two
 * broken rows are not taken for the same one twice; with a finding there is no method, so it never counts.
 */
class Rij {
  private readonly regel: number
  private readonly cellen: readonly string[]
  private readonly typen: readonly string[] | null
  private readonly meld: (kolom: number, gevonden: string, wat: Tekst) => void

  constructor(rij: Tabelrij, typen: readonly string[] | null, meld: Rij['meld']) {
    this.regel = rij.regel
    this.cellen = rij.cellen
    this.typen = typen
    this.meld = meld
  }

  isLeeg(kolom: number): boolean {
    return this.cel(kolom) === ''
  }

  vraag(kolom: number): string {
    return this.cel(kolom) === ''
      ? String(this.bad(kolom, { nl: 'Hier hoort een vraag te staan.', en: 'A question should stand here.' }))
      : this.cel(kolom)
  }

  /** A whole number of zero or more. */
  antwoord(kolom: number): number {
    return /^\d+$/.test(this.cel(kolom))
      ? Number(this.cel(kolom))
      : this.bad(kolom, { nl: 'Een antwoord is een heel getal.', en: 'An answer is a whole number.' })
  }

  paar(kolom: number): Antwoord {
    return { vraag: this.vraag(kolom), antwoord: this.antwoord(kolom + 1) }
  }

  /** A decimal number, with a comma or a point; digits are never grouped. */
  getal(kolom: number): number {
    return GETAL.test(this.cel(kolom))
      ? Number(this.cel(kolom).replace(',', '.'))
      : this.bad(kolom, { nl: 'Dit is geen getal.', en: 'This is not a number.' })
  }

  /** A type as number, with or without zeros and the letters ZT in front. */
  type(kolom: number): string {
    const nummer = /^(?:ZT)?0*([1-9]\d*)$/i.exec(this.cel(kolom))?.[1]
    if (nummer === undefined) {
      const geen = { nl: 'Dit is geen nummer van een zorgvraagtype.', en: 'This is no number of a zorgvraagtype.' }
      return String(this.bad(kolom, geen))
    }
    if (this.typen === null || this.typen.includes(nummer)) return nummer
    return String(this.bad(kolom, { nl: 'Dit zorgvraagtype bestaat niet.', en: 'This zorgvraagtype does not exist.' }))
  }

  dubbel(kolom: number, wat: string): void {
    this.meld(kolom, wat, { nl: 'Dit staat er twee keer.', en: 'This stands here twice.' })
  }

  private bad(kolom: number, wat: Tekst): number {
    this.meld(kolom, this.cel(kolom), wat)
    return -this.regel
  }

  private cel(kolom: number): string {
    return this.cellen[kolom] ?? ''
  }
}
