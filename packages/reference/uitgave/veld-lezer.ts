import { describeFout, type EpochDay, parseDay, type Tekst } from '@zorgketen/values'
import { ReferentieFout } from './referentie-fout.ts'

export type Velden = Readonly<Record<string, unknown>>

const MAX_GETOOND = 60

/**
 * Reads the fields of one header or row, from JSON values or CSV cells alike, and refuses what does not fit.
 * Every method throws ReferentieFout; `klaar` refuses fields that nobody asked for.
 */
export class VeldLezer {
  readonly #velden: Velden
  readonly #bestand: string
  readonly #plek: string
  readonly #gelezen = new Set<string>()

  constructor(velden: Velden, bestand: string, plek: string) {
    this.#velden = velden
    this.#bestand = bestand
    this.#plek = plek
  }

  tekst(veld: string): string {
    const waarde = this.tekstOfNull(veld)
    return waarde ?? this.weiger(veld, waarde, { nl: 'een tekst', en: 'a text' })
  }

  tekstOfNull(veld: string): string | null {
    const waarde = this.#lees(veld)
    if (waarde === null) return null
    return typeof waarde === 'string' ? waarde : this.weiger(veld, waarde, { nl: 'een tekst', en: 'a text' })
  }

  geheel(veld: string, min: number, max: number): number {
    const waarde = this.geheelOfNull(veld, min, max)
    return waarde ?? this.#weigerGeheel(veld, waarde, min, max)
  }

  geheelOfNull(veld: string, min: number, max: number): number | null {
    const waarde = this.#lees(veld)
    if (waarde === null) return null
    const getal = typeof waarde === 'string' && /^\d{1,12}$/.test(waarde) ? Number(waarde) : waarde
    if (typeof getal !== 'number' || !Number.isInteger(getal) || getal < min || getal > max) {
      return this.#weigerGeheel(veld, waarde, min, max)
    }
    return getal
  }

  jaNee(veld: string): boolean {
    const waarde = this.#lees(veld)
    if (waarde === true || waarde === 'ja') return true
    if (waarde === false || waarde === 'nee') return false
    return this.weiger(veld, waarde, { nl: 'ja of nee (JSON: true of false)', en: 'ja or nee (JSON: true or false)' })
  }

  keuze<T extends string>(veld: string, opties: readonly T[]): T {
    const waarde = this.#lees(veld)
    const gevonden = opties.find((optie) => optie === waarde)
    const lijst = opties.join(', ')
    return gevonden ?? this.weiger(veld, waarde, { nl: `een van: ${lijst}`, en: `one of: ${lijst}` })
  }

  dag(veld: string): EpochDay {
    const waarde = this.dagOfNull(veld)
    return waarde ?? this.weiger(veld, waarde, { nl: 'een datum jjjj-mm-dd', en: 'a date yyyy-mm-dd' })
  }

  dagOfNull(veld: string): EpochDay | null {
    const waarde = this.tekstOfNull(veld)
    if (waarde === null) return null
    const dag = parseDay(waarde)
    return dag.ok ? dag.value : this.weiger(veld, waarde, describeFout(dag.fout).verwacht)
  }

  tweetalig(veld: string): Tekst {
    const waarde = this.#lees(veld)
    if (isVelden(waarde) && isVol(waarde.nl) && isVol(waarde.en)) return { nl: waarde.nl, en: waarde.en }
    return this.weiger(veld, waarde, { nl: 'een tekst in nl en in en', en: 'a text in nl and in en' })
  }

  /** A JSON list of words, or words parted by a space in one CSV cell. */
  woorden(veld: string): readonly string[] {
    const waarde = this.#lees(veld)
    if (waarde === null) return []
    const lijst: readonly unknown[] | null =
      typeof waarde === 'string' ? waarde.split(' ') : Array.isArray(waarde) ? waarde : null
    if (lijst?.every(isVol)) return lijst
    return this.weiger(veld, waarde, { nl: 'een lijst woorden', en: 'a list of words' })
  }

  /** A JSON list of whole numbers, or numbers parted by a space in one CSV cell; null for none at all. */
  gehelen(veld: string, min: number, max: number): readonly number[] | null {
    const waarde = this.#lees(veld)
    if (waarde === null) return null
    const lijst: readonly unknown[] | null =
      typeof waarde === 'string' ? waarde.split(' ').map(Number) : Array.isArray(waarde) ? waarde : null
    const past = (deel: unknown): deel is number => Number.isInteger(deel) && Number(deel) >= min && Number(deel) <= max
    if (lijst?.every(past)) return lijst
    return this.weiger(veld, waarde, {
      nl: `een lijst gehele getallen van ${min} tot en met ${max}`,
      en: `a list of whole numbers from ${min} to ${max}`,
    })
  }

  objecten(veld: string): readonly VeldLezer[] {
    const waarde = this.#lees(veld)
    if (!Array.isArray(waarde)) return this.weiger(veld, waarde, { nl: 'een lijst', en: 'a list' })
    return waarde.map((deel: unknown, i) => {
      if (!isVelden(deel)) return this.weiger(veld, deel, { nl: 'een lijst van objecten', en: 'a list of objects' })
      return new VeldLezer(deel, this.#bestand, `${this.#plek} ${veld} ${i + 1}`.trim())
    })
  }

  klaar(): void {
    for (const veld of Object.keys(this.#velden)) {
      if (!this.#gelezen.has(veld)) {
        this.#faal(veld, { nl: 'dit veld kent deze vorm niet.', en: 'this kind of file has no such field.' })
      }
    }
  }

  weiger(veld: string, gevonden: unknown, verwacht: Tekst): never {
    // reference files hold no persons, so the found value can be shown
    const getoond = (JSON.stringify(gevonden) ?? 'niets').slice(0, MAX_GETOOND)
    const slot = (tekst: string) => (tekst.endsWith('.') ? tekst : `${tekst}.`)
    return this.#faal(veld, {
      nl: `gevonden ${getoond}; verwacht ${slot(verwacht.nl)}`,
      en: `found ${getoond}; expected ${slot(verwacht.en)}`,
    })
  }

  #weigerGeheel(veld: string, waarde: unknown, min: number, max: number): never {
    return this.weiger(veld, waarde, {
      nl: `een geheel getal van ${min} tot en met ${max}`,
      en: `a whole number from ${min} to ${max}`,
    })
  }

  #faal(veld: string, wat: Tekst): never {
    throw new ReferentieFout(this.#bestand, this.#plek, veld, wat)
  }

  #lees(veld: string): unknown {
    this.#gelezen.add(veld)
    const waarde = Object.hasOwn(this.#velden, veld) ? this.#velden[veld] : null
    return waarde === undefined || waarde === '' ? null : waarde
  }
}

export function isVelden(waarde: unknown): waarde is Velden {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

function isVol(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && waarde !== ''
}
