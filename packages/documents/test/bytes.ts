/** Text as Latin-1 bytes: one byte a character, so that a test says exactly which bytes a file holds. */
export function latin1(tekst: string): Uint8Array {
  return Uint8Array.from(tekst, (teken) => teken.charCodeAt(0))
}

export function utf8(tekst: string): Uint8Array {
  return new TextEncoder().encode(tekst)
}

/** UTF-16 with its byte order mark. */
export function utf16(tekst: string, grootEerst: boolean): Uint8Array {
  const eenheden = [0xfeff, ...Array.from({ length: tekst.length }, (_, i) => tekst.charCodeAt(i))]
  return Uint8Array.from(eenheden.flatMap((e) => (grootEerst ? [e >> 8, e & 255] : [e & 255, e >> 8])))
}
