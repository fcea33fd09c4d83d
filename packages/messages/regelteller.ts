/** Keeps count of lines over a message that passes by in pieces. */
export class Regelteller {
  /** 1-based line at `#positie`. */
  regel = 1
  /** Offset in the message of the last line feed before `#positie`, -1 when there is none. */
  #laatste = -1
  #positie = 0

  /** Counts on to offset `naar` of the message; `b[0]` stands at offset `basis`. Going back is not possible. */
  telTot(b: Buffer, basis: number, naar: number): void {
    const van = this.#positie - basis
    const tot = naar - basis
    if (tot <= van) return
    this.#positie = naar
    let k = b.indexOf(10, van)
    while (k >= 0 && k < tot) {
      this.regel++
      this.#laatste = basis + k
      k = b.indexOf(10, k + 1)
    }
  }

  /** 1-based column (in bytes) of an offset on the present line. */
  kolom(offset: number): number {
    return Math.max(1, offset - this.#laatste)
  }
}
