import type { Debetregel, Declaratieregel, Dossier, Regelstand } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'

/** A line as a source for what is rebuilt: later lines and lines that were granted tell more. */
export interface Bronregel<R extends Declaratieregel = Declaratieregel> {
  readonly regel: R
  readonly stand: Regelstand
  /** Payer the message went to. */
  readonly betaler: Uzovi
}

/** How much a line is to be believed: the payer granted it, nobody judged it yet, it was taken back, it was rejected. */
const GEWICHT: Readonly<Record<Regelstand, number>> = {
  toegekend: 3,
  verzonden: 2,
  gecrediteerd: 1,
  afgekeurd: 0,
  geweigerd: 0,
}

const weightOf = ({ stand }: Pick<Bronregel, 'stand'>): number => GEWICHT[stand]

/** Granted, or awaiting its answer. */
export const isLevend = (bron: Pick<Bronregel, 'stand'>): boolean => weightOf(bron) >= GEWICHT.verzonden

/** The lines to believe: those that live, and without any the best there are. */
export function believe<B extends Pick<Bronregel, 'stand'>>(bronnen: readonly B[]): readonly B[] {
  const levend = bronnen.filter(isLevend)
  if (levend.length > 0) return levend
  const beste = Math.max(...bronnen.map(weightOf))
  return bronnen.filter((bron) => weightOf(bron) === beste)
}

/** The last line to believe. Granted goes before awaiting. */
export function bestOf<B extends Pick<Bronregel, 'stand'>>(bronnen: readonly B[]): B | null {
  let beste: B | null = null
  for (const bron of bronnen) if (beste === null || weightOf(bron) >= weightOf(beste)) beste = bron
  return beste
}

/**
 * The groups of which some line was at least not rejected; all of them when there is no such group. A number that stands
 * in rejected lines only, beside one that was granted, is a mistake and not a second number.
 */
export function dropRejected<K, B extends Pick<Bronregel, 'stand'>>(
  groepen: ReadonlyMap<K, readonly B[]>,
): { readonly over: ReadonlyMap<K, readonly B[]>; readonly weg: readonly K[] } {
  const goed = new Map([...groepen].filter(([, bronnen]) => bronnen.some((bron) => weightOf(bron) > GEWICHT.afgekeurd)))
  if (goed.size === 0) return { over: groepen, weg: [] }
  return { over: goed, weg: [...groepen.keys()].filter((sleutel) => !goed.has(sleutel)) }
}

/** All lines of all payers in the order of sending. */
export function listLines(
  dossiers: ReadonlyMap<Uzovi, Dossier>,
  volgorde: Iterable<string>,
): readonly Bronregel<Declaratieregel>[] {
  const per = new Map(
    [...dossiers].flatMap(([betaler, { regels }]) =>
      [...regels].map(([referentie, { regel, stand }]) => [referentie, { regel, stand, betaler }] as const),
    ),
  )
  return [...volgorde].flatMap((referentie) => per.get(referentie) ?? [])
}

export const isDebet = (bron: Bronregel<Declaratieregel>): bron is Bronregel<Debetregel> => bron.regel.soort === 'debet'
