import { type EpochDay, formatDay } from '@zorgketen/values'
import { type Hier, type Moment, type Plaats, ruleKey, type TermijnRule } from '../regel/rule.ts'
import { fout, ok, type Uitkomst } from '../uitkomst.ts'
import type { Collector } from './collector.ts'

type Termijn = TermijnRule<unknown, unknown>

export type Stand = 'loopt' | 'signaal' | 'vervuld' | 'te laat vervuld' | 'verstreken'

/** An obligation as it stands today. `vervuld` is the first day on which it was met, null while open. */
export interface Verplichting {
  readonly regel: string
  readonly sleutel: string
  readonly plaats: Plaats
  readonly ontstaan: EpochDay
  readonly uiterlijk: EpochDay
  readonly vervuld: EpochDay | null
  readonly stand: Stand
}

interface Open {
  ontstaan: EpochDay | null
  plaats: Plaats | null
  vervuld: EpochDay | null
}

/** Where an obligation stands, given its last day, the first day of its signal, and today. */
function standOf(vervuld: EpochDay | null, uiterlijk: EpochDay, signaal: EpochDay, vandaag: EpochDay): Stand {
  if (vervuld !== null) return vervuld <= uiterlijk ? 'vervuld' : 'te laat vervuld'
  if (vandaag > uiterlijk) return 'verstreken'
  return vandaag >= signaal ? 'signaal' : 'loopt'
}

/** What a stand means as an outcome: a breach when the day has passed, a signal before it. */
function outcomeOf(veld: string, stand: Stand, uiterlijk: EpochDay, vervuld: EpochDay | null): Uitkomst {
  if (stand === 'loopt' || stand === 'vervuld') return ok
  const dag = formatDay(uiterlijk)
  const verwacht = { nl: `uiterlijk ${dag}`, en: `at the latest ${dag}` }
  return fout(veld, vervuld === null ? null : formatDay(vervuld), verwacht, stand === 'signaal' ? 'signaal' : 'breuk')
}

/** Follows the obligations of every term rule through a run. The earliest arising and fulfilling day counts. */
export class Termijnen {
  private readonly terms = new Map<Termijn, Map<string, Open>>()

  step(rule: Termijn, record: unknown, omgeving: unknown, hier: Hier): void {
    const ontstaat = rule.ontstaat(record, omgeving, hier.plek)
    if (ontstaat !== null) {
      const open = this.open(rule, ontstaat)
      if (open.ontstaan === null || ontstaat.dag < open.ontstaan) {
        open.ontstaan = ontstaat.dag
        open.plaats = hier.plaats()
      }
    }
    const vervuld = rule.vervuld(record, omgeving, hier.plek)
    if (vervuld !== null) {
      const open = this.open(rule, vervuld)
      if (open.vervuld === null || vervuld.dag < open.vervuld) open.vervuld = vervuld.dag
    }
  }

  private open(rule: Termijn, moment: Moment): Open {
    let keys = this.terms.get(rule)
    if (keys === undefined) {
      keys = new Map()
      this.terms.set(rule, keys)
    }
    let open = keys.get(moment.sleutel)
    if (open === undefined) {
      open = { ontstaan: null, plaats: null, vervuld: null }
      keys.set(moment.sleutel, open)
    }
    return open
  }

  finish(vandaag: EpochDay, collector: Collector): readonly Verplichting[] {
    const verplichtingen: Verplichting[] = []
    for (const [rule, keys] of this.terms) {
      for (const [sleutel, { ontstaan, plaats, vervuld }] of keys) {
        if (ontstaan === null || plaats === null) continue
        const uiterlijk = rule.uiterlijk(ontstaan)
        const stand = standOf(vervuld, uiterlijk, rule.signaal(uiterlijk), vandaag)
        verplichtingen.push({ regel: ruleKey(rule), sleutel, plaats, ontstaan, uiterlijk, vervuld, stand })
        collector.add(rule, outcomeOf(rule.veld, stand, uiterlijk, vervuld), plaats.volgnummer, () => plaats)
      }
    }
    return verplichtingen
  }
}
