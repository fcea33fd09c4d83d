import { type Bron, bron } from '@zorgketen/rules'
import { type EpochDay, parseDay } from '@zorgketen/values'

/** A row of a file of dated parameters as it stands there: ISO days, `tot` not included, and where it was found. */
export interface GedateerdeRij {
  readonly vanaf: string
  readonly tot: string | null
  readonly document: string
  readonly plaats: string
  readonly zekerheid: string
}

/** A row ready to be looked up; `van` is included, `totDag` is not. */
export type Gedateerd<Rij> = Rij & { readonly van: EpochDay; readonly totDag: EpochDay | null; readonly bron: Bron }

/** Reads the days and the source of each row once. Throws RangeError on a row that is no parameter: it is our file. */
export function readDated<Rij extends GedateerdeRij>(rijen: readonly Rij[]): readonly Gedateerd<Rij>[] {
  return rijen.map((rij) => ({
    ...rij,
    van: dayFrom(rij.vanaf),
    totDag: rij.tot === null ? null : dayFrom(rij.tot),
    bron: bron(rij.document, rij.plaats, certaintyFrom(rij.zekerheid)),
  }))
}

/** The first row that holds on the day, or null. */
export function onDay<Rij extends { readonly van: EpochDay; readonly totDag: EpochDay | null }>(
  rijen: readonly Rij[],
  dag: EpochDay,
): Rij | null {
  return rijen.find(({ van, totDag }) => van <= dag && (totDag === null || dag < totDag)) ?? null
}

function dayFrom(tekst: string): EpochDay {
  const dag = parseDay(tekst)
  if (!dag.ok) throw new RangeError(`not a day: ${tekst}`)
  return dag.value
}

function certaintyFrom(tekst: string): Bron['zekerheid'] {
  if (tekst === 'zeker' || tekst === 'waarschijnlijk' || tekst === 'onbekend') return tekst
  throw new RangeError(`not a certainty: ${tekst}`)
}
