import { parseAgb, parseDay, parseMaand, parseSkn, parseUzovi, parseZtn, type Result } from '@zorgketen/values'

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new TypeError('an example holds an invalid value')
  return result.value
}

export const agb = (tekst: string) => must(parseAgb(tekst))
export const dag = (tekst: string) => must(parseDay(tekst))
export const maand = (tekst: string) => must(parseMaand(tekst))
export const skn = (tekst: string) => must(parseSkn(tekst))
export const uzovi = (tekst: string) => must(parseUzovi(tekst))
export const ztn = (tekst: string) => must(parseZtn(tekst))
