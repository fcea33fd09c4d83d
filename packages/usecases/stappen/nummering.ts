import type { Berichtgegevens, Dossier } from '@zorgketen/declaratie'
import type { EpochDay, Maand } from '@zorgketen/values'

const isOwn = (referentie: string): boolean => /^R\d{12}$/.test(referentie)

/**
 * Hands out numbers that were never used before by this declarant: line references count on from the highest in any
 * dossier, invoice numbers are the month and a counter ('202303-0001'). Nothing of a person is in them (DFZ-09).
 */
export class Nummering {
  private volgnummer: number
  private readonly facturen: Set<string>
  private readonly referenties: Set<string>

  constructor(dossiers: Iterable<Dossier>) {
    const all = [...dossiers]
    this.facturen = new Set(all.flatMap((dossier) => dossier.declaraties.map((d) => d.factuurnummer)))
    this.referenties = new Set(all.flatMap((dossier) => [...dossier.regels.keys()]))
    // References of another system (a take-over) do not count: ours are R and twelve digits.
    const used = [...this.referenties].filter(isOwn).map((referentie) => Number(referentie.slice(1)))
    this.volgnummer = used.reduce((highest, n) => Math.max(highest, n), 0) + 1
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
      gebruikteReferenties: this.referenties,
      gebruikteFactuurnummers: this.facturen,
    }
  }

  /** Takes the numbers of a message that was made, so that the next one gets others. */
  take(factuurnummer: string, volgnummer: number): void {
    this.facturen.add(factuurnummer)
    this.volgnummer = volgnummer
  }
}
