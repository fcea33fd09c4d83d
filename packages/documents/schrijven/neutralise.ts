// A cell that starts like this is run as a formula when a spreadsheet opens the CSV (OWASP: CSV injection).
const GEVAARLIJK = /^'*[=+\-@\t\n]/

/**
 * Makes a text harmless for a spreadsheet with an apostrophe in front. A text that already looks neutralised gets one
 * more, so that `leesCel` gives back exactly what was written.
 */
export function neutralise(tekst: string): string {
  return GEVAARLIJK.test(tekst) ? `'${tekst}` : tekst
}

/** For a workbook, where text is never run: only a text that `leesCel` would take for neutralised gets its apostrophe. */
export function keepApostrof(tekst: string): string {
  return tekst.startsWith("'") ? neutralise(tekst) : tekst
}
