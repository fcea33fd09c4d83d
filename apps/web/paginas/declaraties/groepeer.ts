import type { Tekst } from '@zorgketen/values'
import type { Achterblijver, Apibevinding, Betalervoorbeeld, Voorzien } from './api.ts'

/** Prestaties with the same reason. */
export type Redengroep = {
  readonly code: string
  readonly titel: Tekst
  readonly doe: Tekst | null
  /** Ids of the registrations; empty when it is about a message as a whole. */
  readonly prestaties: readonly string[]
  /** The first finding of the group, as an example of what was found; null when the reason says it all. */
  readonly bevinding: Apibevinding | null
}

/** What stays behind by reason, the reason that holds back most first. A finding of a desk is a reason of its own. */
export function groepeerAchterblijvers(achterblijvers: readonly Achterblijver[]): readonly Redengroep[] {
  return groepeer(
    achterblijvers.map(({ prestatie, reden, bevindingen }) => {
      const bevinding = bevindingen[0]?.bevinding ?? null
      if (bevinding !== null) return { prestatie, ...uitBevinding(bevinding) }
      return { prestatie, code: reden.code, titel: reden.tekst, doe: null, bevinding: null }
    }),
  )
}

/** Warnings and signals on what does leave, by rule; those of the message as a whole hold no prestatie. */
export function groepeerMeldingen(perBetaler: readonly Betalervoorbeeld[]): readonly Redengroep[] {
  const alle = perBetaler.flatMap(({ bevindingen }) => bevindingen).filter(telt)
  return groepeer(alle.map(({ prestatie, bevinding }) => ({ prestatie, ...uitBevinding(bevinding) })))
}

/** What could not be judged over all payers, each reason once. */
export function verenigNietBeoordeeld(perBetaler: readonly Betalervoorbeeld[]): Betalervoorbeeld['nietBeoordeeld'] {
  const perReden = Map.groupBy(
    perBetaler.flatMap(({ nietBeoordeeld }) => nietBeoordeeld),
    ({ reden }) => reden.nl,
  )
  return [...perReden.values()].flatMap((groep) =>
    groep[0] === undefined
      ? []
      : [{ reden: groep[0].reden, regels: [...new Set(groep.flatMap(({ regels }) => regels))].sort() }],
  )
}

// what refuses is among the reasons that hold back; what is suppressed follows from something else
const telt = ({ bevinding }: Voorzien) => bevinding.ernst !== 'afkeur' && !bevinding.onderdrukt

type Los = Omit<Redengroep, 'prestaties'> & { readonly prestatie: string | null }

function uitBevinding(bevinding: Apibevinding): Omit<Los, 'prestatie'> {
  const { regel, zegt, advies } = bevinding
  return { code: regel.replace(/@\d+$/, ''), titel: zegt, doe: advies, bevinding }
}

function groepeer(rijen: readonly Los[]): readonly Redengroep[] {
  const groepen = Map.groupBy(rijen, ({ code }) => code)
  return [...groepen.values()]
    .flatMap((groep) => {
      const eerste = groep[0]
      if (eerste === undefined) return []
      const { prestatie: _, ...reden } = eerste
      const titel = groep.reduce((samen, { titel: deze }) => gemeneTekst(samen, deze), eerste.titel)
      return [{ ...reden, titel, prestaties: [...new Set(groep.flatMap(({ prestatie }) => prestatie ?? []))] }]
    })
    .sort((a, b) => b.prestaties.length - a.prestaties.length)
}

/** What two texts have in common, with dots where they differ: a date, a number. Of other length the first stands. */
function gemeneTekst(a: Tekst, b: Tekst): Tekst {
  return { nl: gemeen(a.nl, b.nl), en: gemeen(a.en, b.en) }
}

function gemeen(a: string, b: string): string {
  const [links, rechts] = [a.split(' '), b.split(' ')]
  if (links.length !== rechts.length) return a
  return links.map((woord, i) => (woord === rechts[i] ? woord : puntjes(woord))).join(' ')
}

// the sign at the end belongs to the sentence; a full stop after dots is one dot too many
const puntjes = (woord: string): string => `…${/[,;:]$/.exec(woord)?.[0] ?? ''}`
