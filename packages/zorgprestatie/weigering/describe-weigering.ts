import type { Bron } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Weigering } from './weigering.ts'

/** One row of a catalogue of refusals. `{name}` in a text is filled from the params. */
export interface Weigertekst {
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
  readonly bron: Bron
}

/**
 * Says in both languages what is wrong, what was expected, what to do, and where that stands. What the reference data
 * said comes after what to do. A text that names a missing param keeps its braces: a test of each catalogue sees that.
 */
export function describeWeigering<Code extends string>(
  catalogus: Readonly<Record<Code, Weigertekst>>,
  { code, params, reden }: Weigering<Code>,
): Weigertekst {
  const { wat, verwacht, doe, bron } = catalogus[code]
  const put = (tekst: string): string =>
    tekst.replace(/\{(\w+)\}/g, (plek, naam: string) => String(params[naam] ?? plek))
  const fill = (tekst: Tekst): Tekst => ({ nl: put(tekst.nl), en: put(tekst.en) })
  const filled = fill(doe)
  return {
    wat: fill(wat),
    verwacht: fill(verwacht),
    doe: reden === null ? filled : { nl: `${filled.nl} ${reden.nl}`, en: `${filled.en} ${reden.en}` },
    bron,
  }
}
