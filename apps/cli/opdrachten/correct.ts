import { correctAll, correctietermijnenOp, stamgegevens } from '@zorgketen/usecases'
import { formatUzovi } from '@zorgketen/values'
import { Dossiermap } from '../bestand/dossiermap.ts'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { leesJson } from '../bestand/lees.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { type DeclareOpties, leesPrestaties } from './declare.ts'
import { verzend, zegReden, zegSamenstellen } from './gedeclareerd.ts'

export interface CorrectOpties extends DeclareOpties {
  readonly opnieuw: readonly string[]
}

/** Corrects what was sent against the mended administration; 1 when something could not be corrected. */
export function correct(prestaties: string, opties: CorrectOpties, scherm: Scherm): number {
  const map = new Dossiermap(opties.dossiers, scherm)
  const { referentie, berichten: codecs } = openGereedschap(scherm)
  const opdracht = {
    stamgegevens: leesJson(stamgegevens, opties.stam),
    prestaties: leesPrestaties(prestaties, scherm),
    maand: opties.maand,
    datum: opties.datum,
    berichtsoort: opties.productie ? ('P' as const) : ('T' as const),
    dossiers: map.alle(),
    opnieuw: new Set(opties.opnieuw),
    termijnen: correctietermijnenOp(referentie, opties.datum),
  }
  zegSamenstellen(scherm, opdracht.prestaties.length)
  const rondes = correctAll(opdracht)
  const berichten: string[] = []
  let vast = 0
  for (const { betaler, correctie, dossier, belemmeringen } of rondes) {
    vast += correctie.geblokkeerd.length + belemmeringen.length
    for (const stap of [...correctie.stappen, ...correctie.geblokkeerd]) {
      zegReden(scherm, `${stap.prestatie} ${stap.actie}`, stap.reden)
    }
    for (const reden of belemmeringen) zegReden(scherm, formatUzovi(betaler.uzovi), reden)
    if (correctie.declaratie === null || belemmeringen.length > 0) continue
    berichten.push(verzend(map, correctie.declaratie, dossier, codecs, scherm))
  }
  if (berichten.length === 0) scherm.zeg({ nl: 'Er is niets te corrigeren.', en: 'There is nothing to correct.' })
  const uitvoer: Uitvoer<'correct'> = { berichten, geblokkeerd: vast }
  scherm.geef(uitvoer)
  return vast > 0 ? 1 : 0
}
