import type { Tekst } from '@zorgketen/values'
import type { Bevinding, NietBeoordeeld } from '../bevinding.ts'
import { type Plaats, type RuleHead, ruleKey } from '../regel/rule.ts'
import { type Fout, ok, type Uitkomst } from '../uitkomst.ts'

/** What a run found: every breach, and what could not be judged, each in canonical order. */
export interface Uitslag {
  readonly bevindingen: readonly Bevinding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly records: number
}

interface Count {
  readonly rule: RuleHead
  readonly reden: Tekst
  aantal: number
  eerste: Plaats
}

/** Gathers outcomes. `onbekend` is kept once per rule and reason, with a count. */
export class Collector {
  private readonly bevindingen: Bevinding[] = []
  private readonly counts = new Map<RuleHead, Map<string, Count>>()

  /** `plaats` is only asked for when it is kept: a path costs more than most checks. */
  add(rule: RuleHead, uitkomst: Uitkomst, volgnummer: number, plaats: () => Plaats): void {
    if (uitkomst === ok || uitkomst.soort === 'ok') return
    if (uitkomst.soort === 'onbekend') this.count(rule, uitkomst.reden, volgnummer, plaats)
    else this.keep(rule, uitkomst, plaats())
  }

  private keep(rule: RuleHead, uitkomst: Fout, plaats: Plaats): void {
    this.bevindingen.push({
      regel: ruleKey(rule),
      oorsprong: rule.oorsprong,
      plek: plaats.plek,
      pad: plaats.pad,
      volgnummer: plaats.volgnummer,
      veld: uitkomst.veld,
      gevonden: uitkomst.gevonden,
      verwacht: uitkomst.verwacht,
      variant: uitkomst.variant,
    })
  }

  private count(rule: RuleHead, reden: Tekst, volgnummer: number, plaats: () => Plaats): void {
    let redenen = this.counts.get(rule)
    if (redenen === undefined) {
      redenen = new Map()
      this.counts.set(rule, redenen)
    }
    const count = redenen.get(reden.nl)
    if (count === undefined) {
      redenen.set(reden.nl, { rule, reden, aantal: 1, eerste: plaats() })
      return
    }
    count.aantal += 1
    if (volgnummer < count.eerste.volgnummer) count.eerste = plaats()
  }

  /** Canonical order: by visited record, then rule, then field. */
  finish(niet: readonly NietBeoordeeld[], records: number): Uitslag {
    const bevindingen = [...this.bevindingen].sort(
      (a, b) => a.volgnummer - b.volgnummer || compare(a.regel, b.regel) || compare(a.veld, b.veld),
    )
    const nietBeoordeeld = [...this.counts.values()]
      .flatMap((redenen) => [...redenen.values()])
      .map(({ rule, reden, aantal, eerste }) => ({
        regel: ruleKey(rule),
        oorsprong: rule.oorsprong,
        reden,
        aantal,
        eerste: eerste.pad,
      }))
    nietBeoordeeld.push(...niet)
    nietBeoordeeld.sort((a, b) => compare(a.regel, b.regel) || compare(a.reden.nl, b.reden.nl))
    return { bevindingen, nietBeoordeeld, records }
  }
}

// Code-unit order: the same on every machine, whatever its locale.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
