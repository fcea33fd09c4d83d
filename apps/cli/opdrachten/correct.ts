import { correctAll, stamgegevens } from '@zorgketen/usecases'
import { DJI_UZOVI, formatUzovi } from '@zorgketen/values'
import { Dossiermap } from '../bestand/dossiermap.ts'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { leesJson } from '../bestand/lees.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { type DeclareOpties, leesPrestaties } from './declare.ts'
import { schrijfBericht, zegReden } from './gedeclareerd.ts'

export interface CorrectOpties extends DeclareOpties {
  readonly opnieuw: readonly string[]
}

/** Corrects what was sent against the mended administration; 1 when something could not be corrected. */
export function correct(prestaties: string, opties: CorrectOpties, scherm: Scherm): number {
  const map = new Dossiermap(opties.dossiers)
  const { referentie, berichten: codecs } = openGereedschap()
  const termijn = referentie.termijn('fz-corrigeren', opties.datum)
  const rondes = correctAll({
    stamgegevens: leesJson(stamgegevens, opties.stam),
    prestaties: leesPrestaties(prestaties),
    maand: opties.maand,
    datum: opties.datum,
    berichtsoort: opties.productie ? 'P' : 'T',
    dossiers: map.alle(),
    opnieuw: new Set(opties.opnieuw),
    correctieMaanden: new Map(termijn?.vorm === 'maandenNa' ? [[DJI_UZOVI, termijn.maanden]] : []),
  })
  const berichten: string[] = []
  let vast = 0
  for (const { betaler, correctie, dossier, belemmeringen } of rondes) {
    vast += correctie.geblokkeerd.length + belemmeringen.length
    for (const stap of [...correctie.stappen, ...correctie.geblokkeerd]) {
      zegReden(scherm, `${stap.prestatie} ${stap.actie}`, stap.reden)
    }
    for (const reden of belemmeringen) zegReden(scherm, formatUzovi(betaler.uzovi), reden)
    if (correctie.declaratie === null || belemmeringen.length > 0) continue
    berichten.push(schrijfBericht(map, correctie.declaratie, codecs, scherm))
    map.schrijf(betaler.uzovi, dossier)
  }
  if (berichten.length === 0) scherm.zeg({ nl: 'Er is niets te corrigeren.', en: 'There is nothing to correct.' })
  scherm.geef({ berichten, geblokkeerd: vast })
  return vast > 0 ? 1 : 0
}
