import type { Debetregel } from '@zorgketen/declaratie'
import { canonical } from '@zorgketen/rules'
import type { Agb } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, believe, bestOf, dropRejected } from './bronregel.ts'
import type { Traject } from './trajectspoor.ts'

/** The plaatsingsbesluiten that lines to DJI name, with the titel of the last line to be believed. */
export function rebuildPlaatsingen(
  bronnen: readonly Bronregel<Debetregel>[],
  trajecten: readonly Traject[],
  declarant: Agb,
  bevindingen: Overnamebevinding[],
): readonly Plaatsing[] {
  const starts = new Map(trajecten.map(({ nummer, startdatum }) => [nummer, startdatum]))
  const met = bronnen.filter(({ regel }) => regel.plaatsing !== null)
  const per = new Map<string, readonly Bronregel<Debetregel>[]>()
  for (const eigen of Map.groupBy(met, ({ regel }) => regel.verzekerde.id).values()) {
    const { over, weg } = dropRejected(Map.groupBy(eigen, ({ regel }) => regel.plaatsing?.nummer ?? ''))
    for (const nummer of weg) bevindingen.push(makeBevinding('nummer.alleen-afgekeurd', {}, { ...SOORT, nummer }))
    for (const [nummer, regels] of over) per.set(nummer, [...(per.get(nummer) ?? []), ...regels])
  }
  return [...per.keys()].sort().flatMap((nummer): readonly Plaatsing[] => {
    const regels = per.get(nummer) ?? []
    const beste = bestOf(regels)?.regel
    const inhoud = ({ regel: { plaatsing, verzekerde, zorgtraject } }: Bronregel<Debetregel>): string =>
      canonical([plaatsing, verzekerde.skn, zorgtraject])
    if (new Set(believe(regels).map(inhoud)).size > 1) {
      bevindingen.push(makeBevinding('plaatsing.verschilt', {}, { nummer }))
    }
    const { skn = null } = beste?.verzekerde ?? {}
    const zorgtraject = beste?.zorgtraject ?? null
    const startdatum = zorgtraject === null ? null : (starts.get(zorgtraject) ?? null)
    const titel = beste?.plaatsing?.titel
    if (titel === undefined || skn === null || zorgtraject === null || startdatum === null) {
      bevindingen.push(makeBevinding('plaatsing.onvolledig', {}, { nummer }))
      return []
    }
    return [{ nummer, skn, declarant, titel, zorgtraject, startdatum }]
  })
}

const SOORT = { soort: { nl: 'Plaatsingsbesluitnummer', en: 'Plaatsingsbesluit number' } }
