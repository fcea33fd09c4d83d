import { losVan } from './los-van.ts'

/** What was said before under an id: nothing, the same, or something else at that row. */
type Eerder = 'niet' | 'hetzelfde' | { readonly rij: number }

/**
 * The ids of a file with their row and a print of what was said: some tens of bytes an id beside the id itself, so that
 * doubles are found however far apart they stand.
 */
export class Gezien {
  private readonly plaats = new Map<string, number>()
  private rijen = new Uint32Array(1024)
  private afdrukken = new Float64Array(1024)

  eerder(id: string, afdruk: number): Eerder {
    const plaats = this.plaats.get(id)
    if (plaats === undefined) return 'niet'
    return this.afdrukken[plaats] === afdruk ? 'hetzelfde' : { rij: this.rijen[plaats] ?? 0 }
  }

  onthoud(id: string, rij: number, afdruk: number): void {
    const plaats = this.plaats.size
    if (plaats === this.rijen.length) this.grow()
    this.plaats.set(losVan(id), plaats)
    this.rijen[plaats] = rij
    this.afdrukken[plaats] = afdruk
  }

  private grow(): void {
    const [rijen, afdrukken] = [this.rijen, this.afdrukken]
    this.rijen = new Uint32Array(rijen.length * 2)
    this.afdrukken = new Float64Array(rijen.length * 2)
    this.rijen.set(rijen)
    this.afdrukken.set(afdrukken)
  }
}

/** A print of a text in 53 bits: two texts of a file with the same one are as good as impossible. */
export function afdrukVan(tekst: string): number {
  let a = 0x9e3779b1
  let b = 0x85ebca6b
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i)
    a = Math.imul(a ^ teken, 0x9e3779b1)
    b = Math.imul(b ^ teken, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b >>> 11) * 4294967296 + (a >>> 0)
}
