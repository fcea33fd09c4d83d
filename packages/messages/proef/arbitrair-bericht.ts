import fc from 'fast-check'
import type { Codec } from '../codec.ts'
import type { Blad, Kind, Layout } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import type { Willekeurig } from './layouts.ts'

/** Messages that keep to the structure of the layout, in record form. */
export function arbitrairBericht(codec: Codec<Willekeurig>): fc.Arbitrary<AlgemeenRecord> {
  return arbitraireKlasse(codec, codec.layout.wortel)
}

function arbitraireKlasse(codec: Codec<Willekeurig>, id: string): fc.Arbitrary<AlgemeenRecord> {
  const klasse = codec.layout.klassen.get(id)
  if (klasse === undefined) throw new Error(id)
  const elementen = klasse.elementen.filter((e) => e.vorm === 'kind' || e.soort !== 'reserve')
  if (klasse.keuze)
    return fc.oneof(
      ...elementen.map((e) =>
        arbitraireKlasse(codec, (e as Kind).klasse).map((k) => codec.nieuw(id, { [e.eigenschap]: k })),
      ),
    )
  const delen = Object.fromEntries(elementen.map((e) => [e.eigenschap, arbitrairElement(codec, e)]))
  return fc.record(delen).map((waarden) => codec.nieuw(id, waarden))
}

function arbitrairElement(codec: Codec<Willekeurig>, e: Blad | Kind): fc.Arbitrary<unknown> {
  if (e.vorm === 'blad')
    return e.verplicht ? arbitraireWaarde(codec.layout, e) : fc.option(arbitraireWaarde(codec.layout, e), { nil: null })
  const klasse = arbitraireKlasse(codec, e.klasse)
  if (e.meer) return fc.array(klasse, { minLength: e.min, maxLength: Math.min(e.max ?? 3, 3) })
  return e.min > 0 ? klasse : fc.option(klasse, { nil: null, freq: 2 })
}

/** Values of an element; `null` when it may not have any. */
function arbitraireWaarde(layout: Layout, blad: Blad): fc.Arbitrary<unknown> {
  if (blad.waarden !== null) return blad.waarden.length === 0 ? fc.constant(null) : fc.constantFrom(...blad.waarden)
  const lengte = blad.lengte ?? undefined
  const grens = { minLength: lengte ?? 1, maxLength: lengte ?? blad.maxlengte ?? 40 }
  const vast = layout.binding.vorm === 'vast'
  const vanaf = vast && !blad.verplicht ? 1 : 0
  switch (blad.soort) {
    case 'tekst':
      if (blad.patroon !== null) return metPatroon(blad, blad.maxlengte ?? 40)
      return fc
        .string({ ...grens, unit: vast ? latin1 : xmlTeken })
        .filter(
          (t) =>
            [...t].length <= grens.maxLength &&
            [...t].length >= grens.minLength &&
            (vast ? t === t.trim() && t !== '' : t.trim() !== ''),
        )
    case 'cijfers':
      if (blad.patroon !== null) return metPatroon(blad, grens.maxLength)
      return fc
        .string({ ...grens, unit: fc.constantFrom(...'0123456789') })
        .filter((t) => !vast || blad.verplicht || /[1-9]/.test(t))
    case 'getal':
      return fc.integer({ min: vanaf, max: 10 ** Math.min(lengte ?? blad.maxlengte ?? 9, 9) - 1 })
    case 'bedrag':
      return fc.oneof(
        fc.integer({ min: vanaf, max: 100_000 }),
        fc.maxSafeInteger().map((n) => vanaf + (Math.abs(n) % (10 ** Math.min(blad.maxlengte ?? 15, 15) - vanaf))),
      )
    case 'datum':
      return fc.integer({ min: -719_162, max: 2_932_896 })
    case 'tijd':
      return fc.integer({ min: 0, max: 86_399 })
    case 'janee':
      return fc.boolean()
    case 'reserve':
      return fc.constant(null)
  }
}

function metPatroon(blad: Blad, max: number): fc.Arbitrary<string> {
  // stringMatching knows no look-ahead, so the pattern is loosened and checked afterwards.
  const los = new RegExp((blad.patroon as RegExp).source.replaceAll(/\(\?![^)]*\)/g, ''))
  return fc
    .stringMatching(los, { size: 'xsmall' })
    .filter(
      (t) =>
        (blad.patroon as RegExp).test(t) &&
        t.length <= max &&
        t === t.trim() &&
        !(blad.soort === 'cijfers' && /^0+$/.test(t)),
    )
}

const latin1 = fc
  .oneof({ weight: 9, arbitrary: fc.integer({ min: 33, max: 126 }) }, fc.constantFrom(32, 0xe9, 0xff))
  .map((c) => String.fromCharCode(c))
const xmlTeken = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 33, max: 126 }).map((c) => String.fromCharCode(c)) },
  fc.constantFrom(' ', '&', '<', '>', '"', "'", ']', '\n', '\r', '\t', 'é', '€', '𝄞', '\u{10ffff}'),
)
