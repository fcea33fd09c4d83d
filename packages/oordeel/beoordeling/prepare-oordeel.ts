import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import {
  compile,
  type Loket,
  type Melding,
  type RuleSet,
  report,
  type Uitslag,
  type Verplichting,
} from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'
import { gecrediteerdDoor } from '../omgeving/gecrediteerd.ts'
import { makeOmgeving } from '../omgeving/make-omgeving.ts'
import { walk } from '../omgeving/walk.ts'
import { oordeelRegels } from '../regelboek.ts'
import type { BeoordeeldeRegel, Beoordeling } from './beoordeling.ts'
import { composeRetour, toRetourmeldingen } from './compose-retour.ts'
import { judgeLines, refuses } from './judge-lines.ts'

/** Version of the agreements between provider and payer (Declaratieprotocol 1.0) that this rule book follows. */
export const AFSPRAKENVERSIE = '1.0'

const GEEN: ReadonlySet<Declaratieregel> = new Set()

/** A desk with its facts and compiled rules: judges one declaration after another. */
export interface Oordeel {
  readonly ruleSet: RuleSet
  judge(declaratie: Declaratie, vandaag: EpochDay): Beoordeling
}

interface Doorloop {
  readonly uitslag: Uitslag & { readonly verplichtingen: readonly Verplichting[] }
  readonly meldingen: readonly Melding[]
  readonly regels: readonly BeoordeeldeRegel[]
  readonly geweigerd: boolean
}

/** Compiles the rules of a desk against its facts, once for many declarations. */
export function prepareOordeel(feiten: OordeelFeiten, loket: Loket): Oordeel {
  const ruleSet = compile(oordeelRegels, { versie: AFSPRAKENVERSIE, registers: feiten.namen, wants: loket.kiest })

  const runOnce = (declaratie: Declaratie, vandaag: EpochDay, verworpen: ReadonlySet<Declaratieregel>): Doorloop => {
    const gecrediteerd = gecrediteerdDoor(declaratie.regels, verworpen)
    const wandeling = makeOmgeving(declaratie, feiten, vandaag, gecrediteerd)
    const run = ruleSet.start(wandeling.omgeving)
    walk(declaratie, wandeling, run)
    const uitslag = run.finish()
    const meldingen = report(loket, uitslag.bevindingen)
    const geweigerd = meldingen.some((melding) => melding.plek === 'declaratie' && refuses(melding))
    return { uitslag, meldingen, geweigerd, regels: judgeLines(declaratie.regels, meldingen, geweigerd) }
  }

  const judge = (declaratie: Declaratie, vandaag: EpochDay): Beoordeling => {
    let doorloop = runOnce(declaratie, vandaag, GEEN)
    // A debit that leans on a credit must fall with it, else the old line and the new one would both be paid.
    const verworpen = rejectedCredits(doorloop.regels)
    if (verworpen.size > 0 && !doorloop.geweigerd) doorloop = runOnce(declaratie, vandaag, verworpen)
    const { uitslag, meldingen, geweigerd, regels } = doorloop
    const eigen = meldingen.filter((melding) => melding.plek === 'declaratie')
    return {
      geweigerd,
      volledig: uitslag.nietBeoordeeld.length === 0,
      meldingen: eigen,
      regels,
      nietBeoordeeld: uitslag.nietBeoordeeld,
      verplichtingen: uitslag.verplichtingen,
      zonderCode: geweigerd ? [] : withoutCode(regels),
      retour: composeRetour(declaratie, eigen, regels),
      uitslag,
      bewijs: {
        loket: loket.id,
        versie: AFSPRAKENVERSIE,
        vandaag,
        rules: ruleSet.rules,
        feiten: feiten.vingerafdruk,
      },
    }
  }
  return { ruleSet, judge }
}

/** Judges one declaration. For many, prepare the desk once. */
export const judge = (declaratie: Declaratie, feiten: OordeelFeiten, loket: Loket, vandaag: EpochDay): Beoordeling =>
  prepareOordeel(feiten, loket).judge(declaratie, vandaag)

const rejectedCredits = (regels: readonly BeoordeeldeRegel[]): ReadonlySet<Declaratieregel> => {
  const verworpen = new Set<Declaratieregel>()
  for (const { regel, uitkomst } of regels) {
    if (regel.soort === 'credit' && uitkomst === 'afgekeurd') verworpen.add(regel)
  }
  return verworpen
}

const withoutCode = (regels: readonly BeoordeeldeRegel[]): readonly string[] =>
  regels.flatMap(({ regel, uitkomst, meldingen }) =>
    uitkomst === 'afgekeurd' && toRetourmeldingen(meldingen).length === 0 ? [regel.referentie] : [],
  )
