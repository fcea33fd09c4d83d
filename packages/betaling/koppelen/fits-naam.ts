import { fold } from './find-nummers.ts'

/** Words that say nothing about who it is. */
const VORM = new Set(['BV', 'NV', 'UA', 'VOF', 'STICHTING', 'DE', 'HET', 'EN', 'VAN'])

/** Whether a known name stands in the name of a sender: every word of it, in any order. */
export function fitsNaam(afzender: string | null, namen: readonly string[]): boolean {
  if (afzender === null) return false
  const woorden = new Set(words(afzender))
  return namen.some((naam) => {
    const kern = words(naam).filter((woord) => !VORM.has(woord))
    return kern.length > 0 && kern.every((woord) => woorden.has(woord))
  })
}

function words(naam: string): readonly string[] {
  return fold(naam.replace(/\./g, ''))
    .split(/[^A-Z0-9]+/)
    .filter((woord) => woord !== '')
}
