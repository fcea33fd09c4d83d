import { canonical } from '@zorgketen/rules'
import { type Maand, maandOf } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { afleiding } from '../formaten/afleiding.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { OvergenomenPrestatie } from '../overname/overname.ts'

/** Rebuilt prestaties of one month. */
export interface Maandprestaties {
  readonly maand: Maand
  /** All that will be there after the take-over, derived ones included. */
  readonly alle: readonly Prestatie[]
  /** Those that are not kept yet, or otherwise. */
  readonly nieuw: readonly Prestatie[]
  /** Rebuilt ones that a registration took the place of, or that a person withdrew. */
  readonly vervangen: number
}

/**
 * Sets rebuilt prestaties against what is kept. Whoever has a registration of its own, also a withdrawn one, stays out;
 * `eerste`: nothing was taken over before, so there can be none.
 */
export async function choosePrestaties(
  { prestaties, registraties }: Kast,
  overgenomen: readonly OvergenomenPrestatie[],
  { maanden, eerste }: { readonly maanden: readonly Maand[]; readonly eerste: boolean },
): Promise<readonly Maandprestaties[]> {
  const perMaand = Map.groupBy(overgenomen.map(toPrestatie), ({ datum }) => maandOf(datum))
  const uit: Maandprestaties[] = []
  for (const maand of new Set([...maanden, ...perMaand.keys()])) {
    const eigen = perMaand.get(maand) ?? []
    const hier = new Map((await prestaties.vanMaand(maand)).map((een) => [een.id, een]))
    const nieuw: Prestatie[] = []
    let vervangen = 0
    for (const een of eigen) {
      const eerder = hier.get(een.id)
      if (eerder !== undefined && sameAs(eerder, een)) continue
      if (eerste || (await registraties.vind(een.id)) === null) nieuw.push(een)
      else vervangen += 1
    }
    for (const een of nieuw) hier.set(een.id, een)
    uit.push({ maand, alle: [...hier.values()], nieuw, vervangen })
  }
  return uit.sort((a, b) => (a.maand < b.maand ? -1 : 1))
}

/** As it is kept: what no message tells is said to be unknown. */
const toPrestatie = ({ herkomst: _, ...prestatie }: OvergenomenPrestatie): Prestatie => ({
  ...prestatie,
  beroep: prestatie.beroep || ONBEKEND,
  eenheid: prestatie.eenheid || ONBEKEND,
  zorgverlener: prestatie.zorgverlener || ONBEKEND,
  naam: prestatie.naam || prestatie.code,
})

/** Stands for a professional, profession or unit that a message does not carry; no register knows it. */
const ONBEKEND = 'onbekend'

/** Compared as they are kept. */
const sameAs = (a: Prestatie, b: Prestatie): boolean =>
  canonical(afleiding.encode({ soort: 'prestatie', prestatie: a })) ===
  canonical(afleiding.encode({ soort: 'prestatie', prestatie: b }))
