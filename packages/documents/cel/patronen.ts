/** How Excel writes a number that does not fit the column: always with a sign in the exponent (1,23457E+11). */
export const WETENSCHAPPELIJK = /^\s*[+-]?\d+([.,]\d+)?E[+-]\d+\s*$/i

/** Error values of Dutch and English Excel, and the hashes of a column that was too narrow at the export. */
export const EXCEL_FOUT =
  /^\s*(#(N\/[AB]|WAARDE!|VALUE!|VERW!|REF!|DEEL\/0!|DIV\/0!|NAAM\?|NAME\?|GETAL!|NUM!|LEEG!|NULL!|SPILL!|OVERLOOP!)|#{3,})\s*$/i
