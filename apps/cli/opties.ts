import {
  describeFout,
  type EpochDay,
  type Invoerfout,
  type Maand,
  parseDay,
  parseMaand,
  type Result,
} from '@zorgketen/values'
import { InvalidArgumentError } from 'commander'

const read =
  <T>(parse: (tekst: string) => Result<T>) =>
  (tekst: string): T => {
    const gelezen = parse(tekst)
    if (gelezen.ok) return gelezen.value
    throw new InvalidArgumentError(tell(gelezen.fout))
  }

const tell = (fout: Invoerfout): string => {
  const { wat, doe } = describeFout(fout)
  return `${wat.nl} ${doe.nl} / ${wat.en} ${doe.en}`
}

/** A day on the command line, JJJJ-MM-DD. */
export const dag: (tekst: string) => EpochDay = read(parseDay)

/** A calendar month on the command line, JJJJ-MM. */
export const maand: (tekst: string) => Maand = read(parseMaand)

/** A seed: a whole number from 0. */
export function zaad(tekst: string): number {
  const getal = Number(tekst)
  if (/^\d{1,9}$/.test(tekst)) return getal
  throw new InvalidArgumentError('een geheel getal van 0 tot en met 999999999 / a whole number from 0 to 999999999')
}

/** Reads a port number of this machine. */
export function poort(tekst: string): number {
  const getal = Number(tekst)
  if (Number.isInteger(getal) && getal >= 0 && getal <= 65_535) return getal
  throw new InvalidArgumentError('verwacht: een poort van 0 tot en met 65535')
}
