import {
  type Bevinding,
  compile,
  type Melding,
  type NietBeoordeeld,
  report,
  ruleIdOf,
  ruleKey,
  takeSnapshot,
  type Verplichting,
} from '@zorgketen/rules'
import { addDays, type EpochDay } from '@zorgketen/values'
import type { Spelregeldossier } from './feiten.ts'
import { GRENS_IDS, type Grenzen } from './grenzen.ts'
import { spelregelLoket } from './loket.ts'
import type { SpelregelOmgeving } from './omgeving.ts'
import { ONGEWIS } from './ongewis.ts'
import type { Spelregelplaats } from './plaats.ts'
import { makeSpelregels } from './regelboek.ts'
import { breachDay } from './regels/dag-van-breuk.ts'
import { walkDossier } from './walk-dossier.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** A finding with what it is about and its days. */
export interface Spelregelmelding extends Melding, Omit<Spelregelplaats, 'pad'> {
  /** Of a term: its last day. Null where no day was agreed. */
  readonly uiterlijk: EpochDay | null
  /** The day on which it became a breach, or will become one; null for a signal of which nobody can say when. */
  readonly breukOp: EpochDay | null
}

/** What the rules of the field say of a dossier: findings, what could not be judged, and how each term stands. */
export interface Spelregeluitslag {
  readonly meldingen: readonly Spelregelmelding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly verplichtingen: readonly Verplichting[]
}

/** The rules of the field made ready for a day, for any number of dossiers. */
export interface Spelregelkamer {
  /** Rules that judge nothing at all because their limit is not known on the day. */
  readonly vooraf: readonly NietBeoordeeld[]
  /** Judges one dossier; what stands in `vooraf` is not told again. */
  readonly judge: (dossier: Spelregeldossier) => Spelregeluitslag
}

/** Makes the rules ready for `vandaag`; compiling costs more than judging a dossier. */
export function openSpelregels(grenzen: Grenzen, vandaag: EpochDay): Spelregelkamer {
  const bekend = GRENS_IDS.filter((id) => grenzen.zoek(id, vandaag) !== null)
  const boek = makeSpelregels(grenzen)
  const regels = compile(boek, { versie: '1.0', registers: new Set(bekend), wants: spelregelLoket.kiest })
  const vooraf = new Set(regels.nietBeoordeeld.map(({ regel }) => regel))
  const ongewis = regels.rules.flatMap((rule) => {
    const weetNiet = ONGEWIS.get(rule.id)
    return weetNiet === undefined ? [] : [{ rule, weetNiet }]
  })

  const judge = (dossier: Spelregeldossier): Spelregeluitslag => {
    const { eerdereDiagnostiek, eerdereEuthanasie } = dossier
    const plaatsen = new Map<string, Spelregelplaats>()
    const beelden: Zorgvraagbeeld[] = []
    let pad = ''
    const feiten = takeSnapshot({ eerdereDiagnostiek, eerdereEuthanasie }, '')
    const omgeving: SpelregelOmgeving = { feiten, vandaag, pad: () => pad }
    const run = regels.start(omgeving)
    walkDossier(run, dossier, {
      at: (plaats) => {
        pad = plaats.pad
        plaatsen.set(pad, plaats)
      },
      zorgvraag: (beeld) => {
        beelden.push(beeld)
      },
    })
    const { bevindingen, nietBeoordeeld, verplichtingen } = run.finish()
    const termen = new Map(verplichtingen.map((een) => [keyOf(een.regel, een.plaats.volgnummer), een]))
    const days = (melding: Bevinding): Pick<Spelregelmelding, 'uiterlijk' | 'breukOp'> => {
      const term = termen.get(keyOf(melding.regel, melding.volgnummer))
      if (term !== undefined) return { uiterlijk: term.uiterlijk, breukOp: addDays(term.uiterlijk, 1) }
      if (melding.variant === 'signaal') return { uiterlijk: null, breukOp: null }
      const beeld = beelden.find(({ id }) => melding.pad === `zorgvraag ${id}`)
      const eigen = beeld === undefined ? null : breachDay(ruleIdOf(melding), beeld, grenzen)
      return { uiterlijk: null, breukOp: eigen ?? plaatsen.get(melding.pad)?.dag ?? null }
    }
    const meldingen = report(spelregelLoket, bevindingen).map((melding): Spelregelmelding => {
      const { zorgvraag = null, verblijf = null, registratie = null, dag = null } = plaatsen.get(melding.pad) ?? {}
      return { ...melding, zorgvraag, verblijf, registratie, dag, ...days(melding) }
    })
    const zelf = ongewis.flatMap(({ rule, weetNiet }): readonly NietBeoordeeld[] =>
      tally(beelden, weetNiet).map((rij) => ({ regel: ruleKey(rule), oorsprong: rule.oorsprong, ...rij })),
    )
    const rest = [...nietBeoordeeld.filter(({ regel }) => !vooraf.has(regel)), ...zelf]
    return { meldingen, nietBeoordeeld: rest, verplichtingen }
  }

  return { vooraf: regels.nietBeoordeeld, judge }
}

/** Judges a dossier as it stands on `vandaag`. Terms whose limit is not known on that day are reported as not judged. */
export function judgeSpelregels(dossier: Spelregeldossier, grenzen: Grenzen, vandaag: EpochDay): Spelregeluitslag {
  const { vooraf, judge } = openSpelregels(grenzen, vandaag)
  const uitslag = judge(dossier)
  return { ...uitslag, nietBeoordeeld: [...vooraf, ...uitslag.nietBeoordeeld] }
}

const keyOf = (regel: string, volgnummer: number): string => `${volgnummer} ${regel}`

/** Each reason once, with how often and where first. */
function tally(
  beelden: readonly Zorgvraagbeeld[],
  weetNiet: (beeld: Zorgvraagbeeld) => { readonly reden: NietBeoordeeld['reden'] } | null,
): readonly Pick<NietBeoordeeld, 'reden' | 'aantal' | 'eerste'>[] {
  const per = new Map<string, { readonly reden: NietBeoordeeld['reden']; aantal: number; readonly eerste: string }>()
  for (const beeld of beelden) {
    const gemis = weetNiet(beeld)
    if (gemis === null) continue
    const rij = per.get(gemis.reden.nl)
    if (rij === undefined) per.set(gemis.reden.nl, { reden: gemis.reden, aantal: 1, eerste: `zorgvraag ${beeld.id}` })
    else rij.aantal += 1
  }
  return [...per.values()]
}
