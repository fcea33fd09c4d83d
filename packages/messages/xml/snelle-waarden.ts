import { dagenTotJaar } from '../waarde/datum.ts'

/** Returned when there is no date. */
const GEEN = -0x4000_0000
const eersteJaar = 1800
const jaren = Int32Array.from({ length: 400 }, (_, k) => dagenTotJaar(eersteJaar + k))
const voorMaand = Int32Array.from([0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334])
const inMaand = Int32Array.from([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
/** 0 for bytes plain text is made of; anything else (markup, references, line ends, UTF-8) is for the slow reader. */
const bijzonder = Uint8Array.from({ length: 256 }, (_, c) =>
  c >= 32 && c < 127 && c !== 60 && c !== 62 && c !== 38 ? 0 : 1,
)
/** Slots of the cache of short strings: equal codes then share one string and cost no call into the engine. */
const vakken = 8192

/** Node has this and its types leave it out: a string straight from one-byte characters, without toString's checks. */
type Bron = Buffer & { latin1Slice(van: number, tot: number): string }

let B = Buffer.alloc(0) as Bron
let DV = new DataView(B.buffer)
/** Second result of the functions below: the offset after the value. */
const plek = { na: 0 }
const sleutel1 = new Int32Array(vakken)
const sleutel2 = new Int32Array(vakken)
const korte: string[] = new Array<string>(vakken).fill('')

/** Decoders straight from bytes, for the generated scanner. They accept the plain forms only. */
export const snelleWaarden = {
  zet(b: Buffer, dv: DataView): void {
    B = b as Bron
    DV = dv
  },
  maak: () => ({ datum, bedrag, getal, tijd, cijfers, tekst, GEEN, plek }),
}

function datum(i: number): number {
  const b = B
  const j =
    (b[i] as number) * 1000 + (b[i + 1] as number) * 100 + (b[i + 2] as number) * 10 + (b[i + 3] as number) - 53_328
  const m = (b[i + 5] as number) * 10 + (b[i + 6] as number) - 528
  const d = (b[i + 8] as number) * 10 + (b[i + 9] as number) - 528
  const vier = DV.getInt32(i, true)
  const maandDeel = DV.getInt32(i + 4, true)
  const dagDeel = DV.getInt16(i + 8, true)
  // Digits are 0x30-0x39: the high half is 3 and adding 6 does not carry. The month part is `-MM-`.
  if ((vier & 0xf0f0f0f0) !== 0x30303030 || ((vier + 0x06060606) & 0xf0f0f0f0) !== 0x30303030) return GEEN
  if ((maandDeel & 0xfff0f0ff) !== (0x2d30302d | 0) || ((maandDeel + 0x00060600) & 0x00f0f000) !== 0x00303000)
    return GEEN
  if ((dagDeel & 0xf0f0) !== 0x3030 || ((dagDeel + 0x0606) & 0xf0f0) !== 0x3030) return GEEN
  if (j < eersteJaar || j >= eersteJaar + 400 || m < 1 || m > 12 || d < 1) return GEEN
  const schrikkel = (j & 3) === 0 && (j % 100 !== 0 || j % 400 === 0) ? 1 : 0
  if (d > (inMaand[m] as number) + (m === 2 ? schrikkel : 0)) return GEEN
  return (jaren[j - eersteJaar] as number) + (voorMaand[m] as number) + (m > 2 ? schrikkel : 0) + d - 1
}

function tijd(i: number): number {
  const b = B
  const [u1, u2] = [(b[i] as number) - 48, (b[i + 1] as number) - 48]
  const [m1, m2] = [(b[i + 3] as number) - 48, (b[i + 4] as number) - 48]
  const [s1, s2] = [(b[i + 6] as number) - 48, (b[i + 7] as number) - 48]
  if (b[i + 2] !== 58 || b[i + 5] !== 58) return -1
  if (
    u1 < 0 ||
    u1 > 2 ||
    u2 < 0 ||
    u2 > 9 ||
    m1 < 0 ||
    m1 > 5 ||
    m2 < 0 ||
    m2 > 9 ||
    s1 < 0 ||
    s1 > 5 ||
    s2 < 0 ||
    s2 > 9
  )
    return -1
  const uur = u1 * 10 + u2
  return uur > 23 ? -1 : uur * 3600 + (m1 * 10 + m2) * 60 + s1 * 10 + s2
}

function getal(i: number, max: number): number {
  const b = B
  let j = i
  let v = 0
  let c = (b[j] as number) - 48
  while (c >= 0 && c <= 9) {
    if (j - i >= max) return -1
    v = v * 10 + c
    c = (b[++j] as number) - 48
  }
  plek.na = j
  return j === i ? -1 : v
}

/** Amount as cents; `max` digits in all. */
function bedrag(i: number, max: number): number {
  const b = B
  let j = i
  let v = 0
  let c = (b[j] as number) - 48
  while (c >= 0 && c <= 9) {
    v = v * 10 + c
    c = (b[++j] as number) - 48
  }
  if (j === i || j - i + 2 > max || b[j] !== 46) return -1
  const d1 = (b[j + 1] as number) - 48
  const d2 = (b[j + 2] as number) - 48
  if (d1 < 0 || d1 > 9 || d2 < 0 || d2 > 9) return -1
  plek.na = j + 3
  return v * 100 + d1 * 10 + d2
}

function cijfers(i: number, max: number): string | null {
  const b = B
  let j = i
  let c = b[j] as number
  while (c >= 48 && c <= 57) c = b[++j] as number
  plek.na = j
  return j === i || j - i > max ? null : reeks(i, j)
}

function tekst(i: number, max: number): string | null {
  const b = B
  let j = i
  while (bijzonder[b[j] as number] === 0) j++
  plek.na = j
  // What begins with a space may be blank: that is for the slow reader to say.
  return j === i || j - i > max || b[i] === 32 ? null : reeks(i, j)
}

function reeks(i: number, j: number): string {
  const n = j - i
  if (n > 8) return B.latin1Slice(i, j)
  let k1 = DV.getInt32(i, true)
  let k2 = 0
  if (n < 4) k1 &= (1 << (n << 3)) - 1
  else if (n > 4) k2 = n === 8 ? DV.getInt32(i + 4, true) : DV.getInt32(i + 4, true) & ((1 << ((n - 4) << 3)) - 1)
  const vak = ((Math.imul(k1, 0x9e3779b1) ^ Math.imul(k2, 0x85ebca6b)) >>> 19) & (vakken - 1)
  if (sleutel1[vak] === k1 && sleutel2[vak] === k2) return korte[vak] as string
  const s = B.latin1Slice(i, j)
  sleutel1[vak] = k1
  sleutel2[vak] = k2
  korte[vak] = s
  return s
}
