/** Months as Dutch and English Excel shorten and write them, by their first letters. */
const MAANDEN: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}
const NAMEN =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|mrt|maart|mar(ch)?|apr(il)?|mei|may|jun[ei]?|jul[iy]?|aug(ustus|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)\.?$/i

/** Month number of a Dutch or English name or abbreviation; null when it is neither. */
export function monthNumber(naam: string): number | null {
  return NAMEN.test(naam) ? (MAANDEN[naam.slice(0, 3).toLowerCase()] ?? null) : null
}
