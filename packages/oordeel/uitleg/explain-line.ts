import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import { compile, type Loket, type Melding, type NietBeoordeeld, type Rule, ruleKey } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Beoordeling } from '../beoordeling/beoordeling.ts'
import { refuses } from '../beoordeling/judge-lines.ts'
import { AFSPRAKENVERSIE } from '../beoordeling/prepare-oordeel.ts'
import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'
import { gecrediteerdDoor } from '../omgeving/gecrediteerd.ts'
import { makeOmgeving, type Wandeling } from '../omgeving/make-omgeving.ts'
import { walk } from '../omgeving/walk.ts'
import { oordeelRegels } from '../regelboek.ts'
import type { Regeluitleg, Uitlegstap } from './regeluitleg.ts'

/** A judgement with all that it rests on. */
interface Zaak {
  readonly declaratie: Declaratie
  readonly feiten: OordeelFeiten
  readonly loket: Loket
  readonly vandaag: EpochDay
  /** What the desk made of the declaration by these facts on this day. */
  readonly beoordeling: Beoordeling
}

/**
 * Tells how a line was judged: every rule of the desk that looks at such a line, judged or not, and what refused the
 * declaration as a whole. `index` counts lines from 0. Throws RangeError when there is no such line.
 */
export function explainLine({ declaratie, feiten, loket, vandaag, beoordeling }: Zaak, index: number): Regeluitleg {
  const beoordeeld = beoordeling.regels[index]
  if (beoordeeld === undefined) throw new RangeError(`the declaration has no line ${index}`)
  const { regel, uitkomst, toegekend } = beoordeeld
  const meldingen = [...beoordeling.meldingen.filter(refuses), ...beoordeeld.meldingen]
  const wandeling = makeOmgeving(
    declaratie,
    feiten,
    vandaag,
    gecrediteerdDoor(declaratie.regels, rejected(beoordeling)),
  )
  const plek = regel.soort === 'debet' ? 'debetregel' : 'creditregel'
  const stappen: Uitlegstap[] = []
  for (const rule of oordeelRegels) {
    if (!loket.kiest(rule)) continue
    const eigen = meldingen.filter((melding) => melding.regel === ruleKey(rule))
    stappen.push(...eigen.map((melding) => objection(rule, melding)))
    if (eigen.length > 0 || !looksAt(rule, plek)) continue
    const reden = notJudged(rule, beoordeling) ?? unknown(rule, { declaratie, regel, feiten, wandeling })
    stappen.push(step(rule, reden === null ? 'geen bezwaar' : 'onbekend', reden))
  }
  return { regel, uitkomst, toegekend, stappen }
}

const looksAt = (rule: Rule, plek: string): boolean =>
  'plekken' in rule ? rule.plekken.includes(plek) && !rule.plekken.includes('declaratie') : rule.plek === plek

const step = (rule: Rule, oordeel: Uitlegstap['oordeel'], toelichting: Uitlegstap['toelichting']): Uitlegstap => ({
  regel: ruleKey(rule),
  oorsprong: rule.oorsprong,
  oordeel,
  zegt: rule.zegt,
  toelichting,
  bron: rule.bron,
})

const objection = (rule: Rule, { ernst, veld, gevonden, verwacht }: Melding): Uitlegstap =>
  step(rule, ernst, {
    nl: `${veld}: ${gevonden === null ? 'niets' : `“${gevonden}”`} gevonden, ${verwacht.nl} verwacht.`,
    en: `${veld}: found ${gevonden === null ? 'nothing' : `“${gevonden}”`}, expected ${verwacht.en}.`,
  })

/** A register that is missing, or a past that is incomplete, holds for every line alike. */
function notJudged(rule: Rule, { nietBeoordeeld }: Beoordeling): NietBeoordeeld['reden'] | null {
  const rij = nietBeoordeeld.find(
    ({ regel, aantal }) => regel === ruleKey(rule) && (aantal === 0 || rule.vorm !== 'element'),
  )
  return rij?.reden ?? null
}

interface Regelzaak {
  readonly declaratie: Declaratie
  readonly regel: Declaratieregel
  readonly feiten: OordeelFeiten
  readonly wandeling: Wandeling
}

/** Why an element rule could not judge this line: it is run once more, on this line alone. */
function unknown(rule: Rule, { declaratie, regel, feiten, wandeling }: Regelzaak): NietBeoordeeld['reden'] | null {
  if (rule.vorm !== 'element') return null
  const run = compile([rule], { versie: AFSPRAKENVERSIE, registers: feiten.namen, wants: () => true }).start(
    wandeling.omgeving,
  )
  walk({ ...declaratie, regels: [regel] }, wandeling, run)
  return run.finish().nietBeoordeeld[0]?.reden ?? null
}

const rejected = ({ regels }: Beoordeling): ReadonlySet<Declaratieregel> =>
  new Set(regels.flatMap(({ regel, uitkomst }) => (uitkomst === 'afgekeurd' ? [regel] : [])))
