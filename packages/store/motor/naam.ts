import { StoreFout } from '../fout/store-fout.ts'

const NAAM = /^[a-z_][a-z0-9_]{0,62}$/

/** A table or column name, checked and quoted: names cannot be parameters. */
export const quoteNaam = (naam: string): string => {
  if (!NAAM.test(naam)) throw new StoreFout('opslag.naam')
  return `"${naam}"`
}
