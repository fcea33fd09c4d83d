// Line references are AN<=20 (domain/gds801-fields.json, 3101): a letter and a counter, so nothing of a person.
const CIJFERS = 12
const GRENS = 10 ** CIJFERS

/** Hands out line references in order. `volgende` is the first number that was not handed out. */
export interface Referentieteller {
  take(): string
  volgende(): number
}

/**
 * Counts from a volgnummer and skips what is in use. Throws RangeError when the volgnummer is no whole number from 1
 * up to 12 digits: the caller keeps it, so that is our mistake, not input.
 */
export function makeReferentieteller(
  volgnummer: number,
  isGebruikt: (referentie: string) => boolean,
): Referentieteller {
  if (!Number.isSafeInteger(volgnummer) || volgnummer < 1) {
    throw new RangeError(`volgnummer must be a whole number of 1 or more: ${volgnummer}`)
  }
  let nummer = volgnummer
  const next = (): string => {
    if (nummer >= GRENS) throw new RangeError(`volgnummer runs past ${CIJFERS} digits`)
    return `R${String(nummer++).padStart(CIJFERS, '0')}`
  }
  return {
    take: () => {
      let referentie = next()
      while (isGebruikt(referentie)) referentie = next()
      return referentie
    },
    volgende: () => nummer,
  }
}
