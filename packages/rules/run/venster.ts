import type { Geschiedenis } from '../feiten/geschiedenis.ts'
import type { Gebeurtenis, VensterRule } from '../regel/rule.ts'
import type { Uitkomst } from '../uitkomst.ts'

type Venster = VensterRule<unknown, unknown, unknown, unknown>
type Events = Gebeurtenis<unknown>[]

/** The windows of a run: per rule and key the events seen so far, the past first. */
export class Vensters {
  private readonly windows = new Map<Venster, Map<string, Events>>()

  judge(rule: Venster, record: unknown, omgeving: { readonly feiten: object }): Uitkomst | null {
    const sleutel = rule.sleutel(record, omgeving)
    if (sleutel === null) return null
    const nu = rule.gebeurtenis(record, omgeving)
    const events = this.eventsOf(rule, sleutel, omgeving.feiten)
    let staat = rule.begin()
    for (const eerder of events) if (inWindow(rule, eerder, nu)) staat = rule.stap(staat, eerder)
    events.push(nu)
    return rule.oordeel(staat, nu)
  }

  private eventsOf(rule: Venster, sleutel: string, feiten: object): Events {
    let keys = this.windows.get(rule)
    if (keys === undefined) {
      keys = new Map()
      this.windows.set(rule, keys)
    }
    let events = keys.get(sleutel)
    if (events === undefined) {
      // `nodig` names the register, so the desk has already made sure that it is there.
      const past = (feiten as Record<string, Geschiedenis<unknown>>)[rule.geschiedenis]
      events = [...(past?.eerder(sleutel) ?? [])]
      keys.set(sleutel, events)
    }
    return events
  }
}

/** An event counts when it lies at most `terugblik` days before the judged one. */
const inWindow = (
  rule: { readonly terugblik: number | null },
  eerder: Gebeurtenis<unknown>,
  nu: Gebeurtenis<unknown>,
): boolean => rule.terugblik === null || (eerder.dag <= nu.dag && nu.dag - eerder.dag <= rule.terugblik)
