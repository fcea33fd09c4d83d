import {
  type Agb,
  type Bsn,
  type Cents,
  describeFout,
  type EpochDay,
  type Period,
  parseAgb,
  parseBsn,
  parseDay,
  parseEuro,
  parseSkn,
  parseUzovi,
  parseZtn,
  periodFrom,
  type Result,
  type Skn,
  type Uzovi,
  type Ztn,
} from '@zorgketen/values'
import { foldTekst } from '../registers/zoektekst.ts'
import type { RegisterNaam } from '../registers.ts'
import type { Invoerkolom } from './kolom.ts'
import type { Herstelling, Invoerfout, LeesCel, Tabel, Uitleg } from './tabel.ts'
import { geenKeuze, onbekendeVerwijzing, ontbreekt } from './teksten.ts'

/** A column of ours with the header it has in the file; null when the file lacks it. */
export interface Kolomplek {
  readonly kolom: Invoerkolom
  readonly kop: string | null
}

export interface Rijgereedschap {
  readonly kolommen: ReadonlyMap<string, Kolomplek>
  readonly leesCel: LeesCel
  /** Keys that references must name, by register; a register that is left out is not checked. */
  readonly bekend: Partial<Record<RegisterNaam, ReadonlySet<string>>>
}

/** Reads the cells of one row as values, each once, and gathers what is wrong and what was mended. */
export class Rijlezer {
  readonly nummer: number
  readonly fouten: Invoerfout[] = []
  readonly hersteld: Herstelling[] = []
  private readonly cellen: Readonly<Record<string, string>>
  private readonly gereedschap: Rijgereedschap
  private readonly gelezen = new Map<string, unknown>()

  constructor(rij: Tabel['rijen'][number], gereedschap: Rijgereedschap) {
    this.nummer = rij.nummer
    this.cellen = rij.cellen
    this.gereedschap = gereedschap
  }

  tekst(sleutel: string): string | null {
    return this.als(sleutel, (waarde) => ({ ok: true, value: waarde }))
  }
  dag(sleutel: string): EpochDay | null {
    return this.als(sleutel, parseDay)
  }
  bsn(sleutel: string): Bsn | null {
    return this.als(sleutel, parseBsn)
  }
  skn(sleutel: string): Skn | null {
    return this.als(sleutel, parseSkn)
  }
  agb(sleutel: string): Agb | null {
    return this.als(sleutel, parseAgb)
  }
  uzovi(sleutel: string): Uzovi | null {
    return this.als(sleutel, parseUzovi)
  }
  ztn(sleutel: string): Ztn | null {
    return this.als(sleutel, parseZtn)
  }
  bedrag(sleutel: string): Cents | null {
    return this.als(sleutel, parseEuro)
  }
  janee(sleutel: string): boolean | null {
    const waarde = this.tekst(sleutel)
    return waarde === null ? null : waarde === 'ja'
  }

  /** One of a few words, whatever its capitals and accents; `opties` by the words people use. */
  keuze<T>(sleutel: string, opties: ReadonlyMap<string, T>): T | null {
    const waarde = this.tekst(sleutel)
    if (waarde === null) return null
    for (const [woord, keuze] of opties) if (foldTekst(woord) === foldTekst(waarde)) return keuze
    this.meld(sleutel, geenKeuze([...opties.keys()]))
    return null
  }

  /** A period from two cells; null when the first day is missing. */
  periode(van: string, tot: string): Period | null {
    const [begin, einde] = [this.dag(van), this.dag(tot)]
    if (begin === null) return null
    const periode = periodFrom(begin, einde)
    if (periode.ok) return periode.value
    this.meld(tot, describeFout(periode.fout))
    return null
  }

  /** A period of which at least the first day must be there. */
  eisPeriode(van: string, tot: string): Period | null {
    const periode = this.periode(van, tot)
    this.eis(van, this.dag(van))
    return periode
  }

  /** Reports a cell as missing when there is no value, unless its fault was reported already. */
  eis<T>(sleutel: string, waarde: T | null): T | null {
    if (waarde === null) this.meld(sleutel, ontbreekt(this.kolom(sleutel).kolom.naam))
    return waarde
  }

  /** A fault at a column; only the first fault of a column is kept. */
  meld(sleutel: string, { wat, verwacht, doe }: Uitleg, voorstellen: readonly string[] = []): void {
    const { kolom, kop } = this.kolom(sleutel)
    const plek = kop ?? kolom.naam.nl
    if (!this.fouten.some((fout) => fout.kolom === plek)) {
      this.fouten.push({ rij: this.nummer, kolom: plek, wat, verwacht, doe, voorstellen })
    }
  }

  private kolom(sleutel: string): Kolomplek {
    const plek = this.gereedschap.kolommen.get(sleutel)
    if (plek === undefined) throw new RangeError(`no such column: ${sleutel}`)
    return plek
  }

  private als<T>(sleutel: string, parse: (waarde: string) => Result<T>): T | null {
    if (this.gelezen.has(sleutel)) return this.gelezen.get(sleutel) as T | null
    const waarde = this.lees(sleutel, parse)
    this.gelezen.set(sleutel, waarde)
    return waarde
  }

  private lees<T>(sleutel: string, parse: (waarde: string) => Result<T>): T | null {
    const { kolom, kop } = this.kolom(sleutel)
    if (kop === null) return null
    const cel = this.gereedschap.leesCel(kolom.soort, this.cellen[kop] ?? '', kop)
    if (cel.fout !== null) this.meld(sleutel, cel.fout, cel.fout.voorstellen)
    if (cel.waarde === null) return null
    if (cel.hersteld !== null) this.hersteld.push({ rij: this.nummer, kolom: kop, tekst: cel.hersteld })
    const bekend = kolom.verwijst === null ? undefined : this.gereedschap.bekend[kolom.verwijst]
    if (kolom.verwijst !== null && bekend !== undefined && !bekend.has(cel.waarde)) {
      this.meld(sleutel, onbekendeVerwijzing(kolom.verwijst))
      return null
    }
    const gelezen = parse(cel.waarde)
    if (gelezen.ok) return gelezen.value
    this.meld(sleutel, describeFout(gelezen.fout))
    return null
  }
}
