// Letters that carry no separate accent mark and so survive decomposition.
const BIJZONDER: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
}

/** A text as it is searched: lower case, no diacritics, single spaces. */
export const foldTekst = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđıþ]/g, (letter) => BIJZONDER[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()

/** The parts that are there as one searchable text. */
export const zoektekst = (...delen: readonly (string | null)[]): string =>
  foldTekst(delen.filter((deel) => deel !== null && deel !== '').join(' '))
