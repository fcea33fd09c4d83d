const ZICHTBAAR = /^[\p{L}\p{N}\p{P}\p{S} ]$/u

/** The character at an index, readable in a message: itself, or its code point when it cannot be seen. */
export function tekenOp(tekst: string, index: number): string {
  const punt = tekst.codePointAt(index) ?? 0
  const teken = String.fromCodePoint(punt)
  return ZICHTBAAR.test(teken) ? teken : `U+${punt.toString(16).toUpperCase().padStart(4, '0')}`
}
