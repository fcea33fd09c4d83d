export const MAX_BYTES = 64 * 1024 * 1024
export const MAX_POSTEN = 200_000
/** Levels of elements; the deepest of CAMT.053 is 15. */
export const MAX_DIEPTE = 32
/** Characters of text in one element; the longest of CAMT.053 (AddtlNtryInf) is 500. */
export const MAX_TEKST = 10_000
/** Elements inside one statement header or one entry; a large salary batch has some thousands of payments. */
export const MAX_KNOPEN = 500_000
