import type { EpochDay } from '@zorgketen/values'
import type { Basis } from './basisbericht.ts'
import type { Behandelaar, Bericht, Credit, Debet, Diagnose, Gegevens, Verwijzing, Verzekerde } from './bericht.ts'

/** What an edit works on: the message and, of one insured, every part by name. */
export interface Snijplek {
  readonly bericht: Bericht
  readonly verzekerde: Verzekerde
  readonly debet: Debet
  readonly credit: Credit
  readonly gegevens: Gegevens
  readonly diagnose: Diagnose
  readonly steller: Behandelaar
  readonly behandelaar: Behandelaar
  readonly regie: Behandelaar
  /** n-th day of the declared month (1 = the first). */
  readonly dag: (n: number) => EpochDay
  /** Number of days in the declared month. */
  readonly lengte: number
}

/**
 * An edit of a complete, right message, as data. `raakt`: every control rule it breaks, by number as in
 * berichtregels.json, primary and secondary; none for an edit that stays within the rules.
 */
export interface Bewerking {
  readonly id: string
  readonly zegt: string
  readonly basis: Basis
  /** Month of the message when the rule asks for one; else that of the country. */
  readonly maand?: string
  readonly raakt: readonly string[]
  readonly bewerk: (plek: Snijplek) => void
}

/** Cuts an insured of the base message open. Throws RangeError when the base message lacks a part. */
export function maakSnijplek(bericht: Bericht, index: number, dag: (n: number) => EpochDay, lengte: number): Snijplek {
  const verzekerde = deel(bericht.verzekerde[index])
  const debet = deel(verzekerde.prestatie[0]?.debetPrestatie)
  const gegevens = debet.aanvullendePrestatiegegevens
  const diagnose = deel(gegevens.diagnose[0])
  return {
    ...{ bericht, verzekerde, debet, gegevens, diagnose, dag, lengte },
    credit: deel(verzekerde.prestatie[1]?.creditPrestatie),
    steller: deel(diagnose.diagnosesteller ?? undefined),
    behandelaar: deel(debet.zorgaanbieder[0]),
    regie: deel(debet.zorgaanbieder[1]),
  }
}

/** The first referral of a line. */
export const verwijzingVan = ({ debet }: Snijplek): Verwijzing => deel(debet.verwijzing[0])

function deel<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new RangeError('het basisbericht mist een onderdeel')
  return waarde
}
