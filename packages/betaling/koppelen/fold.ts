/** Upper case, without accents: how a bank writes what a person wrote. */
export function fold(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
