/** Zero bytes kept after the valid ones, so that the scanner may look ahead without asking. */
const kussen = 64

/** The bytes not yet read: pieces come in behind, what was read is dropped in front. */
export class Venster {
  b: Buffer = Buffer.alloc(kussen)
  /** First byte not yet read. */
  begin = 0
  /** End of the valid bytes. */
  einde = 0
  /** Offset in the message of `b[0]`. */
  basis = 0

  /** Adds bytes behind; `laatVallen` sees the window before bytes that were read are dropped. */
  voegToe(stuk: Uint8Array, laatVallen: (b: Buffer, tot: number) => void): void {
    if (this.einde + stuk.length + kussen > this.b.length) this.#maakRuimte(stuk.length, laatVallen)
    this.b.set(stuk, this.einde)
    this.einde += stuk.length
    this.b.fill(0, this.einde, this.einde + kussen)
  }

  #maakRuimte(nodig: number, laatVallen: (b: Buffer, tot: number) => void): void {
    laatVallen(this.b, this.begin)
    const rest = this.einde - this.begin
    const bron = this.b
    // Growing to twice the rest keeps the copying linear over the whole message.
    if (rest * 2 + nodig + kussen > bron.length) this.b = Buffer.alloc(Math.max(rest * 2, 65_536) + nodig + kussen)
    bron.copy(this.b, 0, this.begin, this.einde)
    this.basis += this.begin
    this.begin = 0
    this.einde = rest
  }
}
