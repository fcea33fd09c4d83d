import type { GroepRule, Plaats } from '../regel/rule.ts'
import type { Collector } from './collector.ts'

type Groep = GroepRule<unknown, unknown, unknown>

/** The running state of every group rule: one fold per rule and key. */
export class GroepFolds {
  private readonly folds = new Map<Groep, Map<string, unknown>>()

  step(rule: Groep, record: unknown, omgeving: unknown, plaats: Plaats): void {
    const sleutel = rule.sleutel(record, omgeving, plaats.plek)
    if (sleutel === null) return
    let states = this.folds.get(rule)
    if (states === undefined) {
      states = new Map()
      this.folds.set(rule, states)
    }
    const staat = states.has(sleutel) ? states.get(sleutel) : rule.begin()
    states.set(sleutel, rule.stap(staat, record, omgeving, plaats))
  }

  finish(collector: Collector): void {
    for (const [rule, states] of this.folds) {
      for (const staat of states.values()) {
        for (const { plaats, uitkomst } of rule.oordeel(staat))
          collector.add(rule, uitkomst, plaats.volgnummer, () => plaats)
      }
    }
  }
}
