import { compile, type Melding, type NietBeoordeeld, report, takeSnapshot, type Verplichting } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Spelregeldossier } from './feiten.ts'
import { GRENS_IDS, type Grenzen } from './grenzen.ts'
import { spelregelLoket } from './loket.ts'
import type { SpelregelOmgeving } from './omgeving.ts'
import { makeSpelregels } from './regelboek.ts'
import { walkDossier } from './walk-dossier.ts'

/** What the rules of the field say of a dossier: findings, what could not be judged, and how each term stands. */
export interface Spelregeluitslag {
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly verplichtingen: readonly Verplichting[]
}

/** Judges a dossier as it stands on `vandaag`. Terms whose limit is not known on that day are reported as not judged. */
export function judgeSpelregels(dossier: Spelregeldossier, grenzen: Grenzen, vandaag: EpochDay): Spelregeluitslag {
  const { eerdereDiagnostiek, eerdereEuthanasie } = dossier
  const bekend = GRENS_IDS.filter((id) => grenzen.zoek(id, vandaag) !== null)
  const regels = compile(makeSpelregels(grenzen), {
    versie: '1.0',
    registers: new Set(bekend),
    wants: spelregelLoket.kiest,
  })
  let pad = ''
  const feiten = takeSnapshot({ eerdereDiagnostiek, eerdereEuthanasie }, '')
  const omgeving: SpelregelOmgeving = { feiten, vandaag, pad: () => pad }
  const run = regels.start(omgeving)
  walkDossier(run, dossier, (hier) => {
    pad = hier
  })
  const { bevindingen, nietBeoordeeld, verplichtingen } = run.finish()
  return { meldingen: report(spelregelLoket, bevindingen), nietBeoordeeld, verplichtingen }
}
