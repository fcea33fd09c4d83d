/** How long nothing is asked before it is quiet, and how long is waited for that at most: milliseconds. */
interface Rusttijden {
  readonly stil: number
  readonly hoogstens: number
}

const RUSTTIJDEN: Rusttijden = { stil: 10_000, hoogstens: 15 * 60_000 }

/** Work that keeps people waiting is done once nobody has asked anything for a while; at last also when somebody does. */
export class Rustmoment {
  private readonly doe: () => void
  private readonly tijden: Rusttijden
  private stil: ReturnType<typeof setTimeout> | null = null
  private uiterlijk: ReturnType<typeof setTimeout> | null = null

  constructor(doe: () => void, tijden: Rusttijden = RUSTTIJDEN) {
    this.doe = doe
    this.tijden = tijden
  }

  /** There is work. More work before it is done is done with it. */
  request(): void {
    if (this.uiterlijk === null) this.uiterlijk = setTimeout(() => this.run(), this.tijden.hoogstens).unref()
    this.wait()
  }

  /** Somebody asked something. */
  disturb(): void {
    if (this.stil !== null) this.wait()
  }

  /** The program ends: what waits is left for the next time. */
  stop(): void {
    if (this.stil !== null) clearTimeout(this.stil)
    if (this.uiterlijk !== null) clearTimeout(this.uiterlijk)
    this.stil = null
    this.uiterlijk = null
  }

  private wait(): void {
    if (this.stil !== null) clearTimeout(this.stil)
    this.stil = setTimeout(() => this.run(), this.tijden.stil).unref()
  }

  private run(): void {
    this.stop()
    this.doe()
  }
}
