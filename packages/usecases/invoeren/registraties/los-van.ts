/** The same text by itself: a piece of a file's text keeps the whole of that text in memory. */
export const losVan = (tekst: string): string =>
  // Shorter ones are copied by the engine as it is.
  tekst.length < 13 ? tekst : Buffer.from(tekst, 'utf16le').toString('utf16le')
