import type { NietBeoordeeld } from '../bevinding.ts'
import type { ElementRule, GroepRule, Rule, TermijnRule, VensterRule } from '../regel/rule.ts'
import { ok } from '../uitkomst.ts'
import { byPlek } from './by-plek.ts'
import { Collector, type Uitslag } from './collector.ts'
import { type Dated, stepsOf } from './dated.ts'
import { type Era, GEEN_PEILDATUM, rulesOn } from './era.ts'
import { GroepFolds } from './groep.ts'
import { Standplaats } from './hier.ts'
import type { Omgeving } from './omgeving.ts'
import { type Selection, selectRules } from './select.ts'
import { Termijnen, type Verplichting } from './termijn.ts'
import { Vensters } from './venster.ts'

type Element = ElementRule<unknown, unknown>
type Groep = GroepRule<unknown, unknown, unknown>
type Venster = VensterRule<unknown, unknown, unknown, unknown>
type Termijn = TermijnRule<unknown, unknown>

/** A visit to the records of one plek; made once per run, called per record. */
export type Visit<R> = (record: R) => void

/** A run over one message (or one form): visit the records in canonical order, then finish. */
export interface Run {
  visitor<R>(plek: string): Visit<R>
  finish(): Uitslag & { readonly verplichtingen: readonly Verplichting[] }
}

/** A rule set made ready for a desk: per plek flat lists of closures. */
export interface RuleSet {
  /** The rules that will be judged, in the order of the rule book. */
  readonly rules: readonly Rule[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  start(omgeving: Omgeving): Run
}

export function compile(book: readonly Rule[], selection: Selection): RuleSet {
  const { run: rules, niet } = selectRules(book, selection)
  const elements = byPlek<Element>(rules, 'element')
  const groepen = byPlek<Groep>(rules, 'groep')
  const vensters = byPlek<Venster>(rules, 'venster')
  const termijnen = byPlek<Termijn>(rules, 'termijn')

  const start = (omgeving: Omgeving): Run => {
    const collector = new Collector()
    const folds = new GroepFolds()
    const windows = new Vensters()
    const terms = new Termijnen()
    let records = 0

    const visitor = <R>(plek: string): Visit<R> => {
      const hier = new Standplaats(plek, omgeving)
      const unknown = (rule: Rule): void => collector.add(rule, GEEN_PEILDATUM, hier.volgnummer, hier.plaats)
      const steps: ((record: unknown) => void)[] = []
      const element = elements.get(plek)
      if (element) steps.push(elementStep(element, omgeving, collector, hier))
      const groep = groepen.get(plek)
      if (groep) {
        const make = (rule: Groep) => {
          const fold = folds.of(rule)
          return (record: unknown) => fold.step(record, omgeving, hier)
        }
        steps.push(stepsOf(groep, omgeving, make, unknown))
      }
      const venster = vensters.get(plek)
      if (venster) {
        const make = (rule: Venster) => (record: unknown) => {
          const uitkomst = windows.judge(rule, record, omgeving)
          if (uitkomst !== null) collector.add(rule, uitkomst, hier.volgnummer, hier.plaats)
        }
        steps.push(stepsOf(venster, omgeving, make, unknown))
      }
      const termijn = termijnen.get(plek)
      if (termijn) {
        const make = (rule: Termijn) => (record: unknown) => terms.step(rule, record, omgeving, hier)
        steps.push(stepsOf(termijn, omgeving, make, unknown))
      }
      return (record) => {
        hier.volgnummer = records
        records += 1
        for (let i = 0; i < steps.length; i += 1) (steps[i] as (record: unknown) => void)(record)
      }
    }

    const finish = (): Uitslag & { readonly verplichtingen: readonly Verplichting[] } => {
      folds.finish(collector)
      const verplichtingen = terms.finish(omgeving.vandaag, collector)
      return { ...collector.finish(niet, records), verplichtingen }
    }
    return { visitor, finish }
  }

  return { rules, nietBeoordeeld: niet, start }
}

// The hot path: index loops over flat arrays of closures, nothing allocated unless something is wrong.
function elementStep(
  { altijd, eras }: Dated<Element>,
  omgeving: Omgeving,
  collector: Collector,
  hier: Standplaats,
): (record: unknown) => void {
  const checks = altijd.map((rule) => rule.check)
  const judgeEra = (era: Era<Element>, record: unknown): void => {
    const dag = era.peildatum(record, omgeving)
    const list = dag === null ? era.alle : rulesOn(era, dag)
    for (let i = 0; i < list.length; i += 1) {
      const rule = list[i] as Element
      const uitkomst = dag === null ? GEEN_PEILDATUM : rule.check(record, omgeving)
      if (uitkomst !== ok) collector.add(rule, uitkomst, hier.volgnummer, hier.plaats)
    }
  }
  return (record) => {
    for (let i = 0; i < checks.length; i += 1) {
      const uitkomst = (checks[i] as Element['check'])(record, omgeving)
      if (uitkomst !== ok) collector.add(altijd[i] as Element, uitkomst, hier.volgnummer, hier.plaats)
    }
    for (let i = 0; i < eras.length; i += 1) judgeEra(eras[i] as Era<Element>, record)
  }
}
