import type { Declaratieregel } from '@zorgketen/declaratie'
import type { Melding } from '@zorgketen/rules'
import type { Cents, Tekst } from '@zorgketen/values'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { describeMelding } from '../stappen/describe-melding.ts'

/** A line with its judgement. `regel`: as it was asked; null when the message can no longer be read. */
export interface Oordeelregel {
  readonly referentie: string
  readonly regel: Declaratieregel | null
  readonly uitkomst: 'toegekend' | 'afgekeurd'
  /** Cents; of a credit the amount taken back. */
  readonly toegekend: Cents
  readonly meldingen: readonly Melding[]
}

/** Null: no condition. `regelcode`: only lines with a finding of that rule ('id@versie'). */
export interface Oordeelfilter {
  readonly uitkomst: Oordeelregel['uitkomst'] | null
  readonly regelcode: string | null
}

/** How many lines came out how, and what was found on how many lines: the most frequent first. */
export interface Oordeeltelling {
  readonly toegekend: number
  readonly afgekeurd: number
  readonly perRegelcode: readonly {
    readonly regelcode: string
    readonly retourcodes: readonly string[]
    readonly ernst: Melding['ernst']
    readonly zegt: Tekst
    readonly aantal: number
  }[]
}

/** The lines that a filter keeps, page by page, in message order. */
export function pageOordeelregels(
  regels: readonly Oordeelregel[],
  { uitkomst, regelcode }: Oordeelfilter,
  { vanaf, aantal }: Pagina,
): Deel<Oordeelregel> {
  const past = (regel: Oordeelregel): boolean =>
    (uitkomst === null || regel.uitkomst === uitkomst) &&
    (regelcode === null || regel.meldingen.some((melding) => melding.regel === regelcode))
  const gekozen = uitkomst === null && regelcode === null ? regels : regels.filter(past)
  return { rijen: gekozen.slice(vanaf, vanaf + aantal), totaal: gekozen.length }
}

interface Vondst {
  readonly eerste: Melding
  readonly retourcodes: Set<string>
  aantal: number
}

/** Counts lines, not findings: what one rule finds twice on a line counts once. */
export function countOordeelregels(regels: readonly Oordeelregel[]): Oordeeltelling {
  const vondsten = new Map<string, Vondst>()
  let toegekend = 0
  for (const { uitkomst, meldingen } of regels) {
    if (uitkomst === 'toegekend') toegekend += 1
    if (meldingen.length === 0) continue
    for (const melding of new Map(meldingen.map((een) => [een.regel, een])).values()) count(vondsten, melding)
    for (const { regel, retourcode } of meldingen) {
      if (retourcode !== null) vondsten.get(regel)?.retourcodes.add(retourcode)
    }
  }
  const perRegelcode = [...vondsten].map(([regelcode, { eerste, retourcodes, aantal }]) => ({
    regelcode,
    retourcodes: [...retourcodes].sort(),
    ernst: eerste.ernst,
    zegt: describeMelding(eerste).zegt,
    aantal,
  }))
  perRegelcode.sort((a, b) => b.aantal - a.aantal || (a.regelcode < b.regelcode ? -1 : 1))
  return { toegekend, afgekeurd: regels.length - toegekend, perRegelcode }
}

function count(vondsten: Map<string, Vondst>, melding: Melding): void {
  const vondst = vondsten.get(melding.regel)
  if (vondst === undefined) vondsten.set(melding.regel, { eerste: melding, retourcodes: new Set(), aantal: 1 })
  else vondst.aantal += 1
}
