import type { Ztn } from '@zorgketen/values'
import { checkFactuurregel, type Regeloordeel } from '@zorgketen/zorgtraject'
import type { Trajectloop } from '../../trajecten/loop/lees-loop.ts'
import type { Factuurregel } from '../formaat/factuur.ts'
import type { Gevraagd, OntvangenFactuur } from '../register/documenten.ts'

/** A line that came back, with the own patient it is about (null: no request of ours) and what is to be said of it. */
export interface Teruggekomen extends Factuurregel {
  readonly patient: string | null
  readonly oordeel: Regeloordeel
}

/** Judges the lines of an invoice as things stand now: what is mended later comes out right. */
export function judgeFactuur(
  { regels, tegenpartij }: OntvangenFactuur,
  gevraagd: ReadonlyMap<string, Gevraagd>,
  nummers: readonly Trajectloop[],
): readonly Teruggekomen[] {
  return regels.map((regel) => {
    const gevonden = gevraagd.get(regel.verzoek)
    const verzoek = gevonden?.tegenpartij.agb === tegenpartij.agb ? gevonden : null
    const eigen = nummers.filter(({ document }) => document.patient === verzoek?.patient)
    const stand = {
      verzoek,
      nummers: new Set<Ztn>(eigen.map(({ document }) => document.nummer)),
      afgesproken: verzoek?.tarief ?? null,
    }
    const { zorgtraject: nummer, datum, tarief } = regel
    return {
      ...regel,
      patient: verzoek?.patient ?? null,
      oordeel: checkFactuurregel({ nummer, datum, tarief }, stand),
    }
  })
}
