import { type Cents, type EpochDay, yearOf } from '@zorgketen/values'
import { type Debetstaat, geldendeRegel, indexHistorie, openRegel } from '../dossier/historie.ts'
import type { Dossier, Regelstand } from '../model/dossier.ts'
import { type Jaartermijn, jaarUiterlijk } from './jaargrens.ts'

/** A prestatie of the year that is not settled: its last line, where it stands and what is asked for it in cents. */
export interface OpenPrestatie {
  readonly prestatie: string
  readonly referentie: string
  readonly stand: Regelstand
  readonly gevraagd: Cents
}

/** `uiterlijk`: the last day in time. `verstreken`: whether the day of the report lies after it. */
export interface Jaarrapport {
  readonly jaar: number
  readonly uiterlijk: EpochDay
  readonly verstreken: boolean
  readonly open: readonly OpenPrestatie[]
}

/**
 * What of a year was sent and is not yet granted or taken back (DFZ-12). A report only: it stops nothing. Prestaties
 * that were never sent are not in a dossier and so not in here.
 */
export function reportJaarafsluiting(
  dossier: Dossier,
  jaar: number,
  termijn: Jaartermijn,
  peildag: EpochDay,
): Jaarrapport {
  const uiterlijk = jaarUiterlijk(jaar, termijn)
  const open: OpenPrestatie[] = []
  for (const [prestatie, historie] of indexHistorie(dossier)) {
    const laatste = historie.debet.at(-1)
    if (laatste === undefined || yearOf(laatste.regel.datum) !== jaar) continue
    const isKlaar = openRegel(historie) === null && (geldendeRegel(historie) !== null || isTeruggenomen(laatste))
    if (isKlaar) continue
    const { referentie, bedrag } = laatste.regel
    open.push({ prestatie, referentie, stand: laatste.stand, gevraagd: bedrag })
  }
  return { jaar, uiterlijk, verstreken: peildag > uiterlijk, open }
}

function isTeruggenomen({ stand }: Debetstaat): boolean {
  return stand === 'gecrediteerd'
}
