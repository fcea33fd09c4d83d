import type { EpochDay } from '@zorgketen/values'
import type { Uitgave } from '../uitgave/uitgave.ts'
import type { CodeRij } from '../vormen/code-rij.ts'
import { bouwTijdlijn, type Vak, vakOp } from './tijdlijn.ts'

/** What a code list says of a code on a day. `nietTeBeoordelen`: the list lacks what it takes to say. */
export type CodeOordeel = 'geldig' | 'onbekend' | 'nogNiet' | 'verlopen' | 'nietTeBeoordelen'

export type Codelijst = {
  readonly id: string
  /** False when no release of this list is installed. */
  readonly aanwezig: boolean
  /** `dag` null skips the date test. Allocates nothing. */
  readonly zoek: (code: string, dag: EpochDay | null) => CodeOordeel
  /** The row in the newest release that holds the code. */
  readonly rij: (code: string) => CodeRij | undefined
  readonly rijen: () => readonly CodeRij[]
}

/** `vanaf` and `tot` bound the known life of a code; outside it the answer depends on whether that bound is a fact. */
type Leven = {
  rij: CodeRij
  vanaf: number
  voor: 'nogNiet' | 'nietTeBeoordelen'
  tot: number
  na: 'verlopen' | 'nietTeBeoordelen'
}

/** Builds a code list from its releases; none gives a list that never judges. */
export function bouwCodelijst(id: string, uitgaven: readonly Uitgave<'codelijst'>[]): Codelijst {
  const vakken = bouwTijdlijn(uitgaven)
  const levens = new Map<string, Leven>()
  vakken.forEach((vak, i) => {
    for (const [code, { rij }] of vak.rijen) levens.set(code, verleng(levens.get(code), rij, vak, buur(vakken, i)))
  })
  const oordeelt = uitgaven.length > 0 && uitgaven.every((u) => u.kop.codevorm === 'bekend')
  return {
    id,
    aanwezig: uitgaven.length > 0,
    zoek: oordeelt ? (code, dag) => zoek(levens.get(code), vakken, dag) : () => 'nietTeBeoordelen',
    rij: (code) => levens.get(code)?.rij,
    rijen: () => [...levens.values()].map((leven) => leven.rij),
  }
}

function zoek(leven: Leven | undefined, vakken: readonly Vak<'codelijst'>[], dag: EpochDay | null): CodeOordeel {
  if (leven === undefined) return vakOp(vakken, dag)?.volledig ? 'onbekend' : 'nietTeBeoordelen'
  if (dag === null) return 'geldig'
  if (dag < leven.vanaf) return leven.voor
  return dag < leven.tot ? 'geldig' : leven.na
}

type Buren = { readonly vorig: Vak<'codelijst'> | undefined; readonly volgend: Vak<'codelijst'> | undefined }

function buur(vakken: readonly Vak<'codelijst'>[], i: number): Buren {
  return { vorig: vakken[i - 1], volgend: vakken[i + 1] }
}

/** A date in the row is a fact; else a complete neighbour without the code is one; else the edge is where our knowledge ends. */
function verleng(eerder: Leven | undefined, rij: CodeRij, vak: Vak<'codelijst'>, { vorig, volgend }: Buren): Leven {
  const begin = eerder ?? {
    vanaf: vak.vanaf,
    voor: vorig?.volledig && vorig.tot === vak.vanaf ? ('nogNiet' as const) : ('nietTeBeoordelen' as const),
  }
  const einde = volgend?.volledig && volgend.vanaf === vak.tot
  return {
    rij,
    vanaf: rij.vanaf ?? begin.vanaf,
    voor: rij.vanaf === null ? begin.voor : 'nogNiet',
    tot: rij.tot ?? vak.tot,
    na: rij.tot === null && !einde ? 'nietTeBeoordelen' : 'verlopen',
  }
}
