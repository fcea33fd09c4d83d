/** Pseudo-random choices from one seed: the same seed and the same calls give the same country, on any machine. */
export interface Toeval {
  /** A whole number from `van` up to and including `tot`. */
  getal(van: number, tot: number): number
  /** True in about `procent` of a hundred cases. */
  kans(procent: number): boolean
  /** One element. Throws RangeError on an empty list: that is a mistake of ours. */
  kies<T>(lijst: readonly T[]): T
  /** One of the keys, each as likely as its weight. */
  weeg<T>(gewichten: readonly (readonly [T, number])[]): T
  /** A shuffled copy. */
  schud<T>(lijst: readonly T[]): T[]
  bytes(aantal: number): Uint8Array
  /** A stream of its own for a part, so that a change in one part leaves the others as they were. */
  deel(naam: string): Toeval
}

/** Makes the choices of a seed (any whole number or text). */
export function maakToeval(zaad: string | number): Toeval {
  const basis = hash(String(zaad))
  const volgende = sfc32(basis)
  const toeval: Toeval = {
    getal: (van, tot) => {
      if (tot < van) throw new RangeError(`leeg bereik ${van}-${tot}`)
      return van + Math.floor((volgende() / 0x1_0000_0000) * (tot - van + 1))
    },
    kans: (procent) => toeval.getal(1, 100) <= procent,
    kies: (lijst) => {
      if (lijst.length === 0) throw new RangeError('uit een lege lijst is niets te kiezen')
      return lijst[toeval.getal(0, lijst.length - 1)] as (typeof lijst)[number]
    },
    weeg: (gewichten) => {
      let rest = toeval.getal(
        1,
        gewichten.reduce((som, [, gewicht]) => som + gewicht, 0),
      )
      for (const [waarde, gewicht] of gewichten) {
        rest -= gewicht
        if (rest <= 0) return waarde
      }
      throw new RangeError('geen gewichten')
    },
    schud: <T>(lijst: readonly T[]): T[] => {
      const uit = [...lijst]
      for (let i = uit.length - 1; i > 0; i -= 1) {
        const j = toeval.getal(0, i)
        const a = uit[i] as T
        uit[i] = uit[j] as T
        uit[j] = a
      }
      return uit
    },
    bytes: (aantal) => Uint8Array.from({ length: aantal }, () => volgende() & 0xff),
    deel: (naam) => maakToeval(`${basis.join('.')}/${naam}`),
  }
  return toeval
}

/** Four 32-bit words from a text (the cyrb128 mixing of FNV-like multiplications). */
function hash(tekst: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < tekst.length; i += 1) {
    const k = tekst.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0]
}

/** Small fast counter generator, 32 bits at a time (sfc32 of PractRand). */
function sfc32(start: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = start
  const volgende = (): number => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  // the first words still look like the seed
  for (let i = 0; i < 12; i += 1) volgende()
  return volgende
}
