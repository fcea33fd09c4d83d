import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { MAX_STROOM } from './grootte.ts'
import { schrijfHeel } from './schrijf.ts'
import { type Gelezen, leesStukken } from './stukken.ts'

/**
 * A message that is kept byte for byte while it is read for the first time. Whoever reads it again reads what was
 * kept, so that findings, answer, hash and kept copy are all of the same bytes, whatever happens to the source.
 */
export class Ontvangst {
  private readonly kopie: string
  private readonly bron: Iterable<Uint8Array>
  private readonly gelezen: Gelezen
  private hash: string | null = null

  /** `kopie`: where the bytes are put until `bewaar` gives them a name. */
  constructor(bron: Iterable<Uint8Array>, kopie: string, gelezen: Gelezen) {
    this.bron = bron
    this.kopie = kopie
    this.gelezen = gelezen
  }

  /** The pieces of the message, from the first on. */
  readonly stukken = (): Iterable<Uint8Array> =>
    this.hash === null ? this.ontvang() : leesStukken(this.kopie, MAX_STROOM, this.gelezen)

  /** SHA-256 of the bytes, once they were read to the end. */
  readonly vingerafdruk = (): string => {
    if (this.hash === null) throw new RangeError('the message was not read to its end')
    return this.hash
  }

  private *ontvang(): Generator<Uint8Array> {
    const hash = createHash('sha256')
    mkdirSync(dirname(this.kopie), { recursive: true })
    const fd = openSync(this.kopie, 'w')
    try {
      for (const stuk of this.bron) {
        hash.update(stuk)
        schrijfHeel(fd, stuk)
        yield stuk
      }
    } finally {
      closeSync(fd)
    }
    this.hash = hash.digest('hex')
  }

  bewaar(bestand: string): void {
    renameSync(this.kopie, bestand)
  }

  /** Leaves nothing behind; after `bewaar` this does nothing. */
  laatVallen(): void {
    rmSync(this.kopie, { force: true })
  }
}
