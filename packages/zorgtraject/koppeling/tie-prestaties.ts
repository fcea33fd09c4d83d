import { contains, type EpochDay, formatDay, type Ztn } from '@zorgketen/values'
import { type Prestatie, zorgtrajectVan } from '@zorgketen/zorgprestatie'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { startdatumOf } from '../startdatum/startdatum-of.ts'
import { refuse } from '../weigering/refuse.ts'
import { chooseTraject } from './choose-traject.ts'
import { findPlaatsing } from './find-plaatsing.ts'
import type { Gebonden, Koppeling, NietGebonden, Trajectstand } from './koppeling.ts'

/**
 * Ties prestaties of one declarant to its zorgtrajectnummers (ZTN-16, ZTN-21): ggz to ggz numbers, fz to fz numbers,
 * never after the closing day. Refuses only when there is no number, no single one, or an fz number without startdatum,
 * and what was delivered for another provider, which goes under that one's number (ZPM-16). Whether a prestatie lies in
 * the titel, or before an fz startdatum, is judged by the rules that both sides share. A startdatum that is given counts
 * as that of the care that is not among `prestaties`.
 */
export function tiePrestaties(prestaties: readonly Prestatie[], stand: Trajectstand): Koppeling {
  const own = stand.trajecten.filter((traject) => traject.declarant === stand.declarant)
  const perPatient = Map.groupBy(own, (traject) => `${traject.soort} ${traject.patient}`)
  const placed = stand.plaatsingen.filter((plaatsing) => plaatsing.declarant === stand.declarant)
  const perNummer: ReadonlyMap<Ztn, readonly Plaatsing[]> = Map.groupBy(placed, (plaatsing) => plaatsing.zorgtraject)
  const plaatsingenOf = (traject: Zorgtraject): readonly Plaatsing[] => perNummer.get(traject.nummer) ?? []
  const runsOn = (traject: Zorgtraject, dag: EpochDay): boolean =>
    traject.soort === 'fz'
      ? plaatsingenOf(traject).some((plaatsing) => contains(plaatsing.titel, dag))
      : traject.startdatum !== null && traject.startdatum <= dag

  const keuzes = prestaties.map((prestatie) => {
    const { stroom, patient, datum } = prestatie
    const voor = zorgtrajectVan(prestatie)
    if (voor.van === 'opdrachtgever') {
      return { prestatie, keuze: refuse('koppeling.voor-opdrachtgever', { datum: formatDay(datum), agb: voor.agb }) }
    }
    return { prestatie, keuze: chooseTraject(perPatient.get(`${stroom} ${patient}`) ?? [], datum, stroom, runsOn) }
  })
  const gekozen = keuzes.flatMap(({ prestatie, keuze }) =>
    keuze.soort === 'weigering' ? [] : [{ prestatie, traject: keuze }],
  )
  const now = restart(gekozen)

  const gebonden: Gebonden[] = []
  const weigeringen: NietGebonden[] = []
  for (const { prestatie, keuze } of keuzes) {
    if (keuze.soort === 'weigering') {
      weigeringen.push({ ...keuze, prestatie: prestatie.id })
      continue
    }
    const zorgtraject = now.get(keuze) ?? keuze
    if (zorgtraject.startdatum === null) {
      const params = { nummer: zorgtraject.nummer, datum: formatDay(prestatie.datum) }
      weigeringen.push({ ...refuse('koppeling.zonder-startdatum', params), prestatie: prestatie.id })
      continue
    }
    const plaatsing = keuze.soort === 'fz' ? findPlaatsing(plaatsingenOf(keuze), keuze, prestatie.datum) : null
    gebonden.push({ prestatie, zorgtraject, startdatum: zorgtraject.startdatum, plaatsing })
  }
  return { gebonden, weigeringen, trajecten: stand.trajecten.map((traject) => now.get(traject) ?? traject) }
}

/** The numbers that got prestaties, with the startdatum that follows from them. */
function restart(
  gekozen: readonly { readonly prestatie: Prestatie; readonly traject: Zorgtraject }[],
): ReadonlyMap<Zorgtraject, Zorgtraject> {
  const now = new Map<Zorgtraject, Zorgtraject>()
  for (const [traject, keuzes] of Map.groupBy(gekozen, (een) => een.traject)) {
    let eerste: EpochDay | null = null
    for (const { prestatie } of keuzes) if (eerste === null || prestatie.datum < eerste) eerste = prestatie.datum
    const startdatum = startdatumOf(traject, eerste)
    if (startdatum !== traject.startdatum) now.set(traject, { ...traject, startdatum })
  }
  return now
}
