import type { Bericht } from '../v1_0/records.generated.ts'
import type { Bericht as Retourbericht } from '../v1_0/retour.generated.ts'
import { Keuring, type Keuringsuitslag } from './keuring.ts'
import type { Poort } from './poort.ts'
import { RetourBouwer } from './retour-bouwer.ts'

/** What a desk says of a message, with the official answer when it refuses. */
export interface Poortuitslag extends Keuringsuitslag {
  /** The GDS802 of a refusal; null when the message passes or its structure is not sound. */
  readonly retour: Retourbericht | null
}

/** A message in pieces that can be asked for again: it is read twice when it is refused on its lines. */
export type Stukken = () => Iterable<Uint8Array>

/** Judges a message as it lies on the wire, in bounded memory. */
export function checkMessage(poort: Poort, stukken: Stukken): Poortuitslag {
  const keuring = openKeuring(poort)
  for (const stuk of stukken()) keuring.write(stuk)
  const uitslag = keuring.end()
  if (uitslag.uitslag !== 'geweigerd') return { ...uitslag, retour: null }
  const antwoord = openAntwoord(poort, uitslag)
  if (!antwoord.klaar) for (const stuk of stukken()) antwoord.write(stuk)
  return { ...uitslag, retour: antwoord.end() }
}

/** Judges a message that was composed and not yet written. */
export function checkBericht(poort: Poort, bericht: Bericht): Poortuitslag {
  const keuring = new Keuring(poort)
  const bevindingen = poort.heen.controleer(bericht)
  if (bevindingen.length > 0) keuring.breekAf()
  keuring.kop({ ...bericht, verzekerde: [] })
  for (const verzekerde of bericht.verzekerde) keuring.verzekerde(verzekerde)
  const uitslag = keuring.slot({ volledig: true, bevindingen, aantal: bevindingen.length })
  if (uitslag.uitslag !== 'geweigerd') return { ...uitslag, retour: null }
  const bouwer = new RetourBouwer(poort, uitslag)
  for (const verzekerde of bericht.verzekerde) bouwer.verzekerde(verzekerde)
  return { ...uitslag, retour: bouwer.slot() }
}

/** Judges a message piece by piece, for callers with a stream of their own. */
export function openKeuring(poort: Poort): { write(stuk: Uint8Array): void; end(): Keuringsuitslag } {
  const keuring = new Keuring(poort)
  const lezer = poort.heen.open({
    kop: (bericht) => keuring.kop(bericht),
    eenheid: (verzekerde) => keuring.verzekerde(verzekerde),
    bevinding: () => keuring.breekAf(),
  })
  return {
    write: (stuk) => lezer.write(stuk),
    end: () => {
      const { volledig, bevindingen, aantalBevindingen } = lezer.end()
      return keuring.slot({ volledig, bevindingen, aantal: aantalBevindingen })
    },
  }
}

/**
 * The answer to a refused message, piece by piece: write the same message again, unless `klaar` says that its head
 * is enough.
 */
export function openAntwoord(
  poort: Poort,
  uitslag: Keuringsuitslag,
): { readonly klaar: boolean; write(stuk: Uint8Array): void; end(): Retourbericht } {
  const bouwer = new RetourBouwer(poort, uitslag)
  const lezer = poort.heen.open({ eenheid: (verzekerde) => bouwer.verzekerde(verzekerde) })
  return {
    klaar: bouwer.klaar,
    write: (stuk) => lezer.write(stuk),
    end: () => bouwer.slot(),
  }
}
