import type { Berichtgegevens, Dossier } from '@zorgketen/declaratie'
import type { EpochDay, Maand } from '@zorgketen/values'

/** Numbers that were ever given out by a declarant: all invoice numbers, and the highest line reference of ours. */
export interface Nummers {
  readonly hoogsteReferentie: number
  readonly facturen: ReadonlySet<string>
}

const isOwn = (referentie: string): boolean => /^R\d{12}$/.test(referentie)

/** The numbers in dossiers, where those are all there are. */
export function numbersOf(dossiers: Iterable<Dossier>): Nummers {
  const facturen = new Set<string>()
  let hoogsteReferentie = 0
  for (const { declaraties, regels } of dossiers) {
    for (const { factuurnummer } of declaraties) facturen.add(factuurnummer)
    // References of another system (a take-over) do not count: ours are R and twelve digits.
    for (const referentie of regels.keys()) {
      if (isOwn(referentie)) hoogsteReferentie = Math.max(hoogsteReferentie, Number(referentie.slice(1)))
    }
  }
  return { hoogsteReferentie, facturen }
}

const GEEN: ReadonlySet<string> = new Set()

/**
 * Hands out numbers that were never used before by this declarant: line references count on from the highest one
 * (so none is met that is in use), invoice numbers are the month and a counter ('202303-0001'). Nothing of a person is in them (DFZ-09).
 */
export class Nummering {
  private volgnummer: number
  private readonly facturen: Set<string>

  constructor({ hoogsteReferentie, facturen }: Nummers) {
    this.facturen = new Set(facturen)
    this.volgnummer = hoogsteReferentie + 1
  }

  /** Everything a new message needs beside its lines. */
  next(maand: Maand, datum: EpochDay, berichtsoort: 'P' | 'T'): Berichtgegevens {
    const month = maand.replace('-', '')
    let counter = 1
    const numbered = (): string => `${month}-${String(counter).padStart(4, '0')}`
    while (this.facturen.has(numbered())) counter += 1
    const factuurnummer = numbered()
    return {
      maand,
      berichtreferentie: `B${factuurnummer}`,
      factuurnummer,
      factuurdatum: datum,
      verzenddatum: datum,
      berichtsoort,
      volgnummer: this.volgnummer,
      gebruikteReferenties: GEEN,
      gebruikteFactuurnummers: this.facturen,
    }
  }

  /** Takes the numbers of a message that was made, so that the next one gets others. */
  take(factuurnummer: string, volgnummer: number): void {
    this.facturen.add(factuurnummer)
    this.volgnummer = volgnummer
  }
}
