/** A file in the encoding of an old Windows program: one byte a character. */
export const latin1 = (tekst: string): Uint8Array => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0))

export const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)

/** Rows as a program wrote them: any separator, any line end. */
export const csv = (rijen: readonly (readonly string[])[], scheiding = ';', einde = '\r\n'): string =>
  rijen.map((cellen) => cellen.join(scheiding) + einde).join('')
