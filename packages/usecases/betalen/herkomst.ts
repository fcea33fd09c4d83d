import type { Cents, EpochDay, Tekst } from '@zorgketen/values'
import type { Betaalblad, Betaling } from './betaalblad.ts'

/** Where a payment comes from, in what a person recognises. `bedrag` in cents. */
export interface Betaalherkomst {
  readonly betaling: string
  readonly bedrag: Cents
  readonly dag: EpochDay
  readonly zekerheid: 'zeker' | 'bevestigd'
  readonly door: string
  readonly reden: Tekst
  /** Null only for an invoice whose lines cancel out, for which no money moves. */
  readonly boeking: {
    readonly bestand: string
    readonly afschrift: string
    readonly volgnummer: number
    readonly tegenpartij: string | null
    readonly omschrijving: string
  } | null
  /** The file and rows of a specification that led to it. */
  readonly specificatie: { readonly bestand: string; readonly rijen: readonly number[] } | null
}

export function herkomstOf({ boekingen, bestanden }: Betaalblad, { rij, match }: Betaling): Betaalherkomst {
  const boeking = boekingen.get(rij.boeking)
  const { specificatie } = match.bron
  return {
    betaling: rij.id,
    bedrag: rij.bedrag,
    dag: rij.dag,
    zekerheid: rij.zekerheid,
    door: rij.door,
    reden: match.reden.tekst,
    boeking:
      boeking === undefined
        ? null
        : {
            bestand: boeking.bestandsnaam,
            afschrift: boeking.verwijzing.afschrift,
            volgnummer: boeking.verwijzing.volgnummer,
            tegenpartij: boeking.tegenpartij,
            omschrijving: boeking.omschrijving,
          },
    specificatie: specificatie && {
      bestand: bestanden.find(({ id }) => id === specificatie.bron)?.naam ?? specificatie.bron,
      rijen: specificatie.rijen,
    },
  }
}
