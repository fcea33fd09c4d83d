import type { Cents } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'

/** What a registration gives: a prestatie with its code and tariff (maximum, cents), or the code of a refusal. */
export type Gevolg =
  | { readonly soort: 'prestatie'; readonly code: string; readonly tarief: Cents }
  | { readonly soort: 'weigering'; readonly code: string }

/** One outcome that changes. Null: on that side there is none. `verschil` in cents (new less old), no prestatie is nothing. */
export interface Verschuiving {
  readonly registratie: string
  readonly oud: Gevolg | null
  readonly nieuw: Gevolg | null
  readonly verschil: number
}

/** The outcomes that go from one code to another; null: to or from nothing at all. */
export interface Verschuivingsgroep {
  readonly van: Pick<Gevolg, 'soort' | 'code'> | null
  readonly naar: Pick<Gevolg, 'soort' | 'code'> | null
  readonly verschuivingen: readonly Verschuiving[]
  /** Sum of the differences, in cents. */
  readonly verschil: number
}

export interface Wijzigingsvoorbeeld {
  /** Registrations with a change in what they give. */
  readonly gewijzigd: number
  /** Cents, of all groups. */
  readonly verschil: number
  /** Largest group first; of equal size in the order of their first registration. */
  readonly groepen: readonly Verschuivingsgroep[]
}

/** One registration with what it gives by the list that holds and by the one that is proposed. */
export interface Vergeleken {
  readonly registratie: string
  readonly oud: readonly Afleiding[]
  readonly nieuw: readonly Afleiding[]
}

/**
 * Shows beforehand what another decision list would do to registrations that were made (ZPM-03): which prestaties get
 * another code or tariff, which fall away or come, and what that is worth. What is the same on both sides is left out.
 */
export function previewWijziging(vergeleken: Iterable<Vergeleken>): Wijzigingsvoorbeeld {
  const groepen = new Map<string, Verschuiving[]>()
  let gewijzigd = 0
  for (const een of vergeleken) {
    const verschuivingen = compare(een)
    if (verschuivingen.length > 0) gewijzigd += 1
    for (const verschuiving of verschuivingen) {
      const sleutel = `${keyOf(verschuiving.oud)} ${keyOf(verschuiving.nieuw)}`
      const groep = groepen.get(sleutel)
      if (groep === undefined) groepen.set(sleutel, [verschuiving])
      else groep.push(verschuiving)
    }
  }
  const lijst = [...groepen.values()].map(sumUp).sort((a, b) => b.verschuivingen.length - a.verschuivingen.length)
  return { gewijzigd, verschil: lijst.reduce((som, groep) => som + groep.verschil, 0), groepen: lijst }
}

const keyOf = (gevolg: Gevolg | null): string => (gevolg === null ? '' : `${gevolg.soort}:${gevolg.code}`)
const sameAs = (gevolg: Gevolg): string => `${keyOf(gevolg)} ${gevolg.soort === 'prestatie' ? gevolg.tarief : ''}`

/** What differs, in pairs: the order within a registration is that of its parts, on both sides. */
function compare({ registratie, oud, nieuw }: Vergeleken): readonly Verschuiving[] {
  const toen = oud.map(toGevolg)
  const straks = nieuw.map(toGevolg)
  const weg = without(toen, straks)
  const bij = without(straks, toen)
  return Array.from({ length: Math.max(weg.length, bij.length) }, (_, plaats): Verschuiving => {
    const a = weg[plaats] ?? null
    const b = bij[plaats] ?? null
    return { registratie, oud: a, nieuw: b, verschil: worth(b) - worth(a) }
  })
}

/** What is left of a list after taking out, once for each, what stands in the other. */
function without(lijst: readonly Gevolg[], andere: readonly Gevolg[]): readonly Gevolg[] {
  const over = new Map<string, number>()
  for (const een of andere) over.set(sameAs(een), (over.get(sameAs(een)) ?? 0) + 1)
  return lijst.filter((een) => {
    const nog = over.get(sameAs(een)) ?? 0
    over.set(sameAs(een), nog - 1)
    return nog <= 0
  })
}

const worth = (gevolg: Gevolg | null): number => (gevolg?.soort === 'prestatie' ? gevolg.tarief : 0)

function toGevolg(afleiding: Afleiding): Gevolg {
  if (afleiding.soort === 'weigering') return { soort: 'weigering', code: afleiding.weigering.code }
  const { code, tarief } = afleiding.prestatie
  return { soort: 'prestatie', code, tarief }
}

function sumUp(verschuivingen: readonly Verschuiving[]): Verschuivingsgroep {
  const [eerste] = verschuivingen
  const shown = (gevolg: Gevolg | null | undefined) =>
    gevolg === null || gevolg === undefined ? null : { soort: gevolg.soort, code: gevolg.code }
  return {
    van: shown(eerste?.oud),
    naar: shown(eerste?.nieuw),
    verschuivingen,
    verschil: verschuivingen.reduce((som, { verschil }) => som + verschil, 0),
  }
}
