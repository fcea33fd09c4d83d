import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'

const MAX = 200

/** The name of a party without white space around it, 1 to 200 characters. */
export function parseNaam(tekst: string): Result<string> {
  const naam = tekst.trim()
  if (naam === '') return weiger('partij.naam')
  return naam.length > MAX ? weiger('partij.naam-te-lang', { lengte: naam.length }) : ok(naam)
}
