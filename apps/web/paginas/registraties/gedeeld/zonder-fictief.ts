const VOORVOEGSEL = /^FICTIEF\s+/

/** The name of a prestatie without the word that marks it as invented; the mark itself is shown beside it. */
export function zonderFictief(naam: string): string {
  return naam.replace(VOORVOEGSEL, '')
}

/** True when the name says that the code was invented for the demonstration. */
export function isFictief(naam: string): boolean {
  return VOORVOEGSEL.test(naam)
}

/** Names of 2023 have a space before the kind of care, invented ones a comma. */
const SOORT_EN_DUUR = /^(.+?),? (behandeling|diagnostiek) (.+) minuten$/i

/**
 * The name with its last part first: names of consults run from setting over beroep to kind and duration, so that on a
 * short line the part that differs would fall off.
 */
export function korteNaam(naam: string): string {
  const kaal = zonderFictief(naam)
  const [, begin, soort, duur] = SOORT_EN_DUUR.exec(kaal) ?? []
  return begin === undefined ? kaal : `${soort} ${duur} min, ${begin}`
}

/** A short name without the kind of care before its minutes: `45 min, Klinisch …`. */
export function zonderZorgsoort(kort: string): string {
  return kort.replace(/^(behandeling|diagnostiek) (?=\d)/i, '')
}
