import { composeGewenst, type Debetregel, type Regelinhoud, splitByBetaler } from '@zorgketen/declaratie'
import { canonical } from '@zorgketen/rules'
import type { Tekst, Uzovi } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { administratieOf, tie, verzekeringenOf } from '../stappen/administratie-of.ts'
import type { OvergenomenPrestatie, Overnamestam } from './overname.ts'

/** How a rebuilt prestatie composes: to the line that was sent, to another, or not at all. */
export type Proef =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'anders'; readonly velden: readonly string[] }
  | { readonly soort: 'los'; readonly reden: Tekst }

/** The last line sent for a prestatie, and the payer it went to. */
export interface Verzonden {
  readonly regel: Debetregel
  readonly betaler: Uzovi
}

/**
 * Composes every rebuilt prestatie from the rebuilt administration, as correcting will, and compares it with the line that
 * was sent. What differs here would be credited although nobody changed anything.
 */
export function checkRebuilt(
  stam: Overnamestam,
  prestaties: readonly OvergenomenPrestatie[],
  verzonden: ReadonlyMap<string, Verzonden>,
): ReadonlyMap<string, Proef> {
  const stamgegevens = fullStam(stam)
  const proeven = new Map<string, Proef>()
  const { teDeclareren, weigeringen } = tie(stamgegevens, prestaties)
  for (const { prestatie, weigering } of weigeringen) {
    proeven.set(prestatie, { soort: 'los', reden: describeWeigering(TRAJECTWEIGERINGEN, weigering).wat })
  }
  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stamgegevens))
  for (const { prestatie, reden } of geweigerd) proeven.set(prestatie, { soort: 'los', reden: reden.tekst })
  for (const [uzovi, eigen] of perBetaler) {
    const betaler = stam.betalers.find((een) => een.uzovi === uzovi)
    const hier = eigen.filter(({ prestatie: { id } }) => {
      const goed = betaler !== undefined && verzonden.get(id)?.betaler === uzovi
      if (!goed) proeven.set(id, { soort: 'los', reden: ANDERE_BETALER })
      return goed
    })
    if (betaler === undefined) continue
    const { regels, onbekend } = composeGewenst(administratieOf(stamgegevens, betaler, hier))
    for (const { prestatie } of hier) {
      const { id } = prestatie
      const sent = verzonden.get(id)?.regel
      const inhoud = regels.get(id)
      if (sent !== undefined && inhoud !== undefined) proeven.set(id, compareLine(sent, inhoud))
      else if (!onbekend.has(id)) proeven.set(id, { soort: 'los', reden: ANDERE_BETALER })
      else proeven.set(id, { soort: 'anders', velden: [onbekend.get(id)?.code ?? ''] })
    }
  }
  return proeven
}

const ANDERE_BETALER: Tekst = {
  nl: 'op die dag is een andere betaler bekend dan die waaraan de regel is verzonden',
  en: 'on that day another payer is known than the one the line was sent to',
}

/** Whatever the messages do not tell is empty; composing looks at none of it. */
const fullStam = (stam: Overnamestam): Stamgegevens => ({
  formaat: 'zorgketen/stamgegevens@1',
  fictief: false,
  organisatie: { id: 'overname', naam: 'overname' },
  eenheden: [],
  planningIsRealisatie: [],
  ...stam,
})

function compareLine({ referentie: _, ...sent }: Debetregel, inhoud: Regelinhoud): Proef {
  const velden = (Object.keys(inhoud) as (keyof Regelinhoud)[]).filter(
    (veld) => canonical(sent[veld]) !== canonical(inhoud[veld]),
  )
  return velden.length === 0 ? { soort: 'gelijk' } : { soort: 'anders', velden }
}
