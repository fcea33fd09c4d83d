import { afleiding, declare as declareStep, stamgegevens } from '@zorgketen/usecases'
import { type EpochDay, formatUzovi, type Maand } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import { Dossiermap } from '../bestand/dossiermap.ts'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { leesJson, leesNdjson } from '../bestand/lees.ts'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { verzend, zegReden, zegSamenstellen } from './gedeclareerd.ts'

export interface DeclareOpties {
  readonly stam: string
  readonly maand: Maand
  readonly datum: EpochDay
  readonly productie: boolean
  readonly dossiers: string
}

/** Reads prestaties; a line that cannot be read stops the command, for what is missing would look like withdrawn. */
export function leesPrestaties(bestand: string, scherm: Scherm) {
  const { waarden, fouten } = leesNdjson(afleiding, bestand, scherm)
  if (fouten.length > 0) throw new Onbruikbaar(fouten)
  return waarden.flatMap((a) => (a.soort === 'prestatie' ? [a.prestatie] : []))
}

/** Declares a month to every payer; 1 when something was left out. */
export function declare(prestaties: string, opties: DeclareOpties, scherm: Scherm): number {
  const { berichten: codecs } = openGereedschap(scherm)
  const map = new Dossiermap(opties.dossiers, scherm)
  const opdracht = {
    stamgegevens: leesJson(stamgegevens, opties.stam),
    prestaties: leesPrestaties(prestaties, scherm),
    maand: opties.maand,
    datum: opties.datum,
    berichtsoort: opties.productie ? ('P' as const) : ('T' as const),
    dossiers: map.alle(),
  }
  zegSamenstellen(scherm, opdracht.prestaties.length)
  const ronde = declareStep(opdracht)
  const berichten: string[] = []
  const buiten: { prestatie: string; reden: string }[] = []
  let belemmerd = 0
  for (const { betaler, samenstelling, dossier, belemmeringen } of ronde.perBetaler) {
    belemmerd += belemmeringen.length
    for (const { prestatie, reden } of samenstelling.geweigerd) {
      if (reden.code !== AL_GEDECLAREERD) buiten.push({ prestatie, reden: reden.code })
    }
    if (samenstelling.declaratie !== null && belemmeringen.length === 0) {
      berichten.push(verzend(map, samenstelling.declaratie, dossier, codecs, scherm))
    }
    for (const reden of belemmeringen) zegReden(scherm, formatUzovi(betaler.uzovi), reden)
    const eerder = samenstelling.geweigerd.filter(({ reden }) => reden.code === AL_GEDECLAREERD)
    if (eerder.length > 0) zegEerder(scherm, eerder.length)
    for (const { prestatie, reden } of [...samenstelling.geweigerd, ...samenstelling.signalen]) {
      if (reden.code !== AL_GEDECLAREERD) zegReden(scherm, prestatie, reden)
    }
  }
  for (const { prestatie, weigering } of ronde.zonderTraject) {
    buiten.push({ prestatie, reden: weigering.code })
    const { wat, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
    zegReden(scherm, prestatie, { tekst: { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` } })
  }
  for (const { prestatie, reden } of ronde.zonderBetaler) {
    buiten.push({ prestatie, reden: reden.code })
    zegReden(scherm, prestatie, reden)
  }
  const uitvoer: Uitvoer<'declare'> = { berichten, buiten }
  scherm.geef(uitvoer)
  return buiten.length + belemmerd > 0 ? 1 : 0
}

/** What was declared before is no finding: declaring a month again only adds what is new. */
const AL_GEDECLAREERD = 'prestatie.al-gedeclareerd'

const zegEerder = (scherm: Scherm, aantal: number): void =>
  scherm.zeg({
    nl: `  ${aantal} prestaties waren al gedeclareerd; een wijziging daarvan gaat via correct.`,
    en: `  ${aantal} prestaties were declared before; a change to them goes through correct.`,
  })
