// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
const STUURTEKENS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/**
 * A workbook writes characters that XML cannot hold as _x0001_, so a text that looks like that must be written so too
 * (ECMA-376, ST_Xstring).
 */
export function escapeOoxml(tekst: string): string {
  const schoon = tekst.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(STUURTEKENS, hexadecimal)
  // write-excel-file 4.1 keeps its texts in a plain object: ‘constructor’ or ‘__proto__’ would make a broken workbook.
  return schoon in Object.prototype ? hexadecimal(schoon.charAt(0)) + schoon.slice(1) : schoon
}

function hexadecimal(teken: string): string {
  return `_x${teken.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`
}
