import type { Afschriftpost, Bankafschrift } from '../afschrift/bankafschrift.ts'
import type { OpenBetaling } from './betaalmatch.ts'
import { compareText } from './compare-text.ts'
import { koppelreden } from './koppelreden.ts'
import { boekingKey, type Ontvangst, ontvangstenOf } from './ontvangst.ts'

/** Payments to match, those that a person must look at first, and those that were there already and do not count. */
export interface Boekingskeuze {
  readonly ontvangsten: readonly Ontvangst[]
  readonly wachtrij: readonly OpenBetaling[]
  readonly dubbel: readonly OpenBetaling[]
}

interface Geboekt {
  readonly afschrift: Bankafschrift
  readonly post: Afschriftpost
}

/**
 * Exports of overlapping periods hold the same booking twice under different statement ids. With the bank's own
 * reference that is certain and the second is left out; without it the second goes to the queue. `gebruikt`: keys of
 * bookings with earlier matches, which stay the first ones whatever is taken in later.
 */
export function selectBoekingen(afschriften: readonly Bankafschrift[], gebruikt: ReadonlySet<string>): Boekingskeuze {
  const alle = [...new Set(afschriften)].flatMap((afschrift) =>
    afschrift.posten.map((post): Geboekt => ({ afschrift, post })),
  )
  const isUsed = (g: Geboekt) => ontvangstenOf(g.afschrift, g.post).some((o) => gebruikt.has(boekingKey(o.boeking)))
  const volgorde = alle
    .map((g) => ({ g, vrij: isUsed(g) ? 0 : 1 }))
    .toSorted((a, b) => a.vrij - b.vrij || compare(a.g, b.g))
  const eerder = new Map<string, readonly Bankafschrift[]>()
  const ontvangsten: Ontvangst[] = []
  const wachtrij: OpenBetaling[] = []
  const dubbel: OpenBetaling[] = []
  for (const { g, vrij } of volgorde) {
    const sleutel = fingerprint(g)
    const gezien = eerder.get(sleutel) ?? []
    const inAnder = gezien.some((afschrift) => afschrift !== g.afschrift)
    // Within one statement equal bookings are two payments: the bank books each once.
    const hierin = gezien.filter((afschrift) => afschrift === g.afschrift).length
    const elders = Math.max(0, ...countPer(gezien, g.afschrift))
    eerder.set(sleutel, [...gezien, g.afschrift])
    const stukken = ontvangstenOf(g.afschrift, g.post)
    if (vrij === 0 || !inAnder || hierin >= elders) ontvangsten.push(...stukken)
    else if (g.post.bankreferentie !== null || sameStatement(gezien, g.afschrift)) dubbel.push(...stukken.map(asDubbel))
    else wachtrij.push(...stukken.map(asMogelijk))
  }
  return { ontvangsten, wachtrij, dubbel }
}

const asDubbel = ({ boeking, bedrag }: Ontvangst): OpenBetaling => ({
  boeking,
  bedrag,
  reden: koppelreden('dubbele-boeking'),
  kandidaten: [],
})

const asMogelijk = ({ boeking, bedrag }: Ontvangst): OpenBetaling => ({
  boeking,
  bedrag,
  reden: koppelreden('mogelijk-dubbel'),
  kandidaten: [],
})

/** How often each other statement has shown this booking. */
function countPer(gezien: readonly Bankafschrift[], zelf: Bankafschrift): readonly number[] {
  const tellingen = new Map<Bankafschrift, number>()
  for (const afschrift of gezien) {
    if (afschrift !== zelf) tellingen.set(afschrift, (tellingen.get(afschrift) ?? 0) + 1)
  }
  return [...tellingen.values()]
}

function sameStatement(gezien: readonly Bankafschrift[], zelf: Bankafschrift): boolean {
  return gezien.some((afschrift) => afschrift !== zelf && afschrift.id === zelf.id)
}

function fingerprint({ afschrift, post }: Geboekt): string {
  const vast = [afschrift.iban, post.boekdag, post.bedrag]
  if (post.bankreferentie !== null) return JSON.stringify([...vast, post.bankreferentie])
  const { tegenpartij, omschrijving, kenmerken, endToEndId } = post
  return JSON.stringify([...vast, null, tegenpartij.naam, tegenpartij.iban, omschrijving, kenmerken, endToEndId])
}

function compare(a: Geboekt, b: Geboekt): number {
  return (
    a.post.boekdag - b.post.boekdag ||
    compareText(a.afschrift.iban, b.afschrift.iban) ||
    compareText(a.afschrift.id, b.afschrift.id) ||
    a.post.volgnummer - b.post.volgnummer
  )
}
