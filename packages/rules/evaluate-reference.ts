import { type EpochDay, formatDay } from '@zorgketen/values'
import type { NietBeoordeeld } from './bevinding.ts'
import type { Geschiedenis } from './feiten/geschiedenis.ts'
import { holdsOn } from './regel/geldigheid.ts'
import type { Gebeurtenis, Plaats, Rule, TermijnRule } from './regel/rule.ts'
import { ruleKey } from './regel/rule.ts'
import { coversVersie } from './regel/versies.ts'
import { Collector, type Uitslag } from './run/collector.ts'
import type { Omgeving } from './run/omgeving.ts'
import type { Selection } from './run/select.ts'
import { fout, onbekend, type Uitkomst } from './uitkomst.ts'

/** One visited record with its surroundings as they were at that moment. */
export interface Bezoek {
  readonly plek: string
  readonly pad: string
  readonly record: unknown
  readonly omgeving: Omgeving
}

interface Judged {
  readonly rule: Rule
  readonly visits: readonly { readonly bezoek: Bezoek; readonly plaats: Plaats }[]
  readonly collector: Collector
}

const NO_DATE = onbekend(
  'De peildatum ontbreekt, dus of de regel geldt is niet te zeggen.',
  'The reference date is missing, so whether the rule applies cannot be said.',
)

/**
 * The plain evaluator: rule by rule over every record, with validity, scope and facts worked out anew each time
 * and no shared machinery with the compiled one but the gathering of outcomes. It is slow on purpose and defines
 * what a rule set means; compiled = reference is a property test.
 */
export function evaluateReference(
  book: readonly Rule[],
  selection: Selection,
  bezoeken: readonly Bezoek[],
  vandaag: EpochDay,
): Uitslag {
  const collector = new Collector()
  const niet: NietBeoordeeld[] = []
  for (const rule of book) {
    if (!selection.wants(rule) || !coversVersie(rule.versies, selection.versie)) continue
    const missing = rule.nodig.filter((naam) => !selection.registers.has(naam))
    if (missing.length > 0) {
      const namen = missing.join(', ')
      const reden = { nl: `Hier ligt geen register ${namen}.`, en: `No register ${namen} at hand.` }
      niet.push({ regel: ruleKey(rule), oorsprong: rule.oorsprong, reden, aantal: 0, eerste: '' })
      continue
    }
    const visits = visitsOf(rule, bezoeken, collector)
    judgeRule({ rule, visits, collector }, vandaag)
  }
  return collector.finish(niet, bezoeken.length)
}

/** The visits a rule looks at and on which it holds; a dated rule without a date is reported as unknown. */
function visitsOf(rule: Rule, bezoeken: readonly Bezoek[], collector: Collector): Judged['visits'] {
  const plekken = 'plekken' in rule ? rule.plekken : [rule.plek]
  return bezoeken.flatMap((bezoek, volgnummer) => {
    if (!plekken.includes(bezoek.plek)) return []
    const plaats = { plek: bezoek.plek, pad: bezoek.pad, volgnummer }
    if (rule.geldig.vanaf !== null || rule.geldig.tot !== null) {
      const dag = rule.peildatum(bezoek.record, bezoek.omgeving)
      if (dag === null) collector.add(rule, NO_DATE, plaats.volgnummer, () => plaats)
      if (dag === null || !holdsOn(rule.geldig, dag)) return []
    }
    return [{ bezoek, plaats }]
  })
}

function judgeRule({ rule, visits, collector }: Judged, vandaag: EpochDay): void {
  switch (rule.vorm) {
    case 'element':
      for (const { bezoek, plaats } of visits)
        collector.add(rule, rule.check(bezoek.record, bezoek.omgeving), plaats.volgnummer, () => plaats)
      return
    case 'groep': {
      const keyed = visits.map((v) => ({ ...v, key: rule.sleutel(v.bezoek.record, v.bezoek.omgeving, v.plaats.plek) }))
      for (const key of new Set(keyed.map((v) => v.key))) {
        if (key === null) continue
        let staat = rule.begin()
        for (const v of keyed) {
          if (v.key === key)
            staat = rule.stap(staat, v.bezoek.record, v.bezoek.omgeving, { ...v.plaats, plaats: () => v.plaats })
        }
        for (const treffer of rule.oordeel(staat))
          collector.add(rule, treffer.uitkomst, treffer.plaats.volgnummer, () => treffer.plaats)
      }
      return
    }
    case 'venster': {
      const seen: { readonly key: string; readonly gebeurtenis: Gebeurtenis<unknown> }[] = []
      for (const { bezoek, plaats } of visits) {
        const key = rule.sleutel(bezoek.record, bezoek.omgeving)
        if (key === null) continue
        const nu = rule.gebeurtenis(bezoek.record, bezoek.omgeving)
        const facts = bezoek.omgeving.feiten as unknown as Record<string, Geschiedenis<unknown>>
        const past = facts[rule.geschiedenis]?.eerder(key) ?? []
        const own = seen.filter((event) => event.key === key).map((event) => event.gebeurtenis)
        const inside = [...past, ...own].filter(
          ({ dag }) => rule.terugblik === null || (dag <= nu.dag && dag >= nu.dag - rule.terugblik),
        )
        const staat = inside.reduce((som, event) => rule.stap(som, event), rule.begin())
        collector.add(rule, rule.oordeel(staat, nu), plaats.volgnummer, () => plaats)
        seen.push({ key, gebeurtenis: nu })
      }
      return
    }
    case 'termijn':
      judgeTermijn(rule, visits, collector, vandaag)
  }
}

function judgeTermijn(
  rule: TermijnRule<unknown, unknown>,
  visits: Judged['visits'],
  collector: Collector,
  vandaag: EpochDay,
): void {
  const moments = (of: 'ontstaat' | 'vervuld') =>
    visits.flatMap(({ bezoek, plaats }) => {
      const moment = rule[of](bezoek.record, bezoek.omgeving, plaats.plek)
      return moment === null ? [] : [{ ...moment, plaats }]
    })
  const earliest = <M extends { readonly dag: EpochDay }>(list: readonly M[]): M | undefined =>
    list.reduce<M | undefined>((first, next) => (first === undefined || next.dag < first.dag ? next : first), undefined)
  const arisen = moments('ontstaat')
  const met = moments('vervuld')
  for (const sleutel of new Set(arisen.map((moment) => moment.sleutel))) {
    const start = earliest(arisen.filter((moment) => moment.sleutel === sleutel))
    if (start === undefined) continue
    const done = earliest(met.filter((moment) => moment.sleutel === sleutel))?.dag ?? null
    const last = rule.uiterlijk(start.dag)
    collector.add(rule, judgeTerm(rule, done, last, vandaag), start.plaats.volgnummer, () => start.plaats)
  }
}

function judgeTerm(
  rule: TermijnRule<unknown, unknown>,
  done: EpochDay | null,
  last: EpochDay,
  vandaag: EpochDay,
): Uitkomst {
  const late = done === null ? vandaag > last : done > last
  const soon = done === null && !late && vandaag >= rule.signaal(last)
  if (!late && !soon) return { soort: 'ok' }
  const day = formatDay(last)
  const verwacht = { nl: `uiterlijk ${day}`, en: `at the latest ${day}` }
  return fout(rule.veld, done === null ? null : formatDay(done), verwacht, late ? 'breuk' : 'signaal')
}
