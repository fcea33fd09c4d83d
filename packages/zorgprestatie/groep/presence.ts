import type { Deelnemer, Groepssessie } from '../registratie/groepssessie.ts'

/** One unit of a session, in minutes from its beginning; `tot` is not included. `volgnummer` counts from 1. */
export interface Eenheidsvak {
  readonly volgnummer: number
  readonly van: number
  readonly tot: number
}

/** The stretches of the units; the last one may be short, when a remainder counts as a unit. */
export const unitsOf = (aantal: number, eenheidMinuten: number, geteld: number): readonly Eenheidsvak[] =>
  Array.from({ length: aantal }, (_, index) => ({
    volgnummer: index + 1,
    van: index * eenheidMinuten,
    tot: Math.min((index + 1) * eenheidMinuten, geteld),
  }))

/**
 * Whether someone was there at any moment of a unit. Who stayed to the end was there to the end of the time that
 * counts: where planned time counts as realised, a session that ran short does not empty its last unit.
 */
export function wasThere(
  { van, tot }: Pick<Deelnemer, 'van' | 'tot'>,
  vak: Eenheidsvak,
  { directeMinuten }: Pick<Groepssessie, 'directeMinuten'>,
): boolean {
  if (van >= tot || van >= directeMinuten) return false
  return van < vak.tot && (tot > vak.van || tot >= directeMinuten)
}
