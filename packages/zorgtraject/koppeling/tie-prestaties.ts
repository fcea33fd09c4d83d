import { contains, type EpochDay, type Ztn } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { startdatumOf } from '../startdatum/startdatum-of.ts'
import { chooseTraject } from './choose-traject.ts'
import { findPlaatsing } from './find-plaatsing.ts'
import type { Gebonden, Koppeling, NietGebonden, Trajectstand } from './koppeling.ts'

/**
 * Ties prestaties of one declarant to its zorgtrajectnummers (ZTN-16, ZTN-21): ggz to ggz numbers, fz to fz numbers,
 * never after the closing day. Refuses only when there is no number or no single one; whether a prestatie lies in the
 * titel, or before an fz startdatum, is judged by the rules that payer and provider share.
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

  const weigeringen: NietGebonden[] = []
  const tied = new Map<Prestatie, Zorgtraject>()
  for (const prestatie of prestaties) {
    const { stroom, patient, datum } = prestatie
    const chosen = chooseTraject(perPatient.get(`${stroom} ${patient}`) ?? [], datum, stroom, runsOn)
    if (chosen.soort === 'weigering') weigeringen.push({ ...chosen, prestatie: prestatie.id })
    else tied.set(prestatie, chosen)
  }

  const now = restart(tied, stand)
  const gebonden: Gebonden[] = []
  for (const [prestatie, kept] of tied) {
    const zorgtraject = now.get(kept) ?? kept
    const plaatsing = kept.soort === 'fz' ? findPlaatsing(plaatsingenOf(kept), kept, prestatie.datum) : null
    // only an fz number that was never taken in properly lacks a startdatum here; the message needs one
    const startdatum = zorgtraject.startdatum ?? prestatie.datum
    gebonden.push({ prestatie, zorgtraject, startdatum, plaatsing })
  }
  return { gebonden, weigeringen, trajecten: stand.trajecten.map((traject) => now.get(traject) ?? traject) }
}

/** The numbers that got prestaties, with the startdatum that follows from them. */
function restart(
  tied: ReadonlyMap<Prestatie, Zorgtraject>,
  stand: Trajectstand,
): ReadonlyMap<Zorgtraject, Zorgtraject> {
  const perTraject = Map.groupBy(tied.keys(), (prestatie) => tied.get(prestatie) as Zorgtraject)
  const now = new Map<Zorgtraject, Zorgtraject>()
  for (const [traject, prestaties] of perTraject) {
    const startdatum = startdatumOf(traject, prestaties, stand.overgang.has(traject.nummer))
    now.set(traject, startdatum === traject.startdatum ? traject : { ...traject, startdatum })
  }
  return now
}
