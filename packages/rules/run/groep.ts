import type { GroepRule, Hier } from '../regel/rule.ts'
import type { Collector } from './collector.ts'

type Groep = GroepRule<unknown, unknown, unknown>

/** The fold of one group rule over one run: a state per key. */
class GroepFold {
  private readonly rule: Groep
  private readonly states = new Map<string, unknown>()
  private key: string | null = null
  private state: unknown

  constructor(rule: Groep) {
    this.rule = rule
  }

  step(record: unknown, omgeving: unknown, hier: Hier): void {
    const { rule, states } = this
    const sleutel = rule.sleutel(record, omgeving, hier.plek)
    if (sleutel === null) return
    // Records of one key tend to come together, and most states are changed in place: then no look-up is needed.
    if (sleutel !== this.key) {
      this.key = sleutel
      if (states.has(sleutel)) this.state = states.get(sleutel)
      else {
        this.state = rule.begin()
        states.set(sleutel, this.state)
      }
    }
    const next = rule.stap(this.state, record, omgeving, hier)
    if (next === this.state) return
    this.state = next
    states.set(sleutel, next)
  }

  finish(collector: Collector): void {
    for (const staat of this.states.values()) {
      for (const { plaats, uitkomst } of this.rule.oordeel(staat)) {
        collector.add(this.rule, uitkomst, plaats.volgnummer, () => plaats)
      }
    }
  }
}

/** The folds of a run: one per group rule, shared by all the places the rule looks at. */
export class GroepFolds {
  private readonly folds = new Map<Groep, GroepFold>()

  of(rule: Groep): GroepFold {
    let fold = this.folds.get(rule)
    if (fold === undefined) {
      fold = new GroepFold(rule)
      this.folds.set(rule, fold)
    }
    return fold
  }

  finish(collector: Collector): void {
    for (const fold of this.folds.values()) fold.finish(collector)
  }
}
