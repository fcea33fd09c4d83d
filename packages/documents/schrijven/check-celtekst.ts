import { MAX_CELTEKENS } from '../lezen/grenzen.ts'

/** Line breaks as a cell holds them. Throws RangeError when the text does not fit: cutting it off would lose data. */
export function checkCeltekst(tekst: string): string {
  if (tekst.length > MAX_CELTEKENS) throw new RangeError(`a cell holds at most ${MAX_CELTEKENS} characters`)
  return tekst.replace(/\r\n?/g, '\n')
}
