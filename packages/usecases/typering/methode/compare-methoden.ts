import type { Typemethode } from '@zorgketen/zorgprestatie'

/** How two methods differ: coefficients, constants and exclusions together. */
export interface Methodeverschil {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly weg: number
}

export function compareMethoden(oud: Typemethode, nieuw: Typemethode): Methodeverschil {
  const [voor, na] = [flat(oud), flat(nieuw)]
  const gedeeld = [...na].filter(([sleutel]) => voor.has(sleutel))
  return {
    nieuw: na.size - gedeeld.length,
    gewijzigd: gedeeld.filter(([sleutel, waarde]) => voor.get(sleutel) !== waarde).length,
    weg: voor.size - gedeeld.length,
  }
}

function flat({ constanten, coefficienten, uitsluitingen }: Typemethode): ReadonlyMap<string, number> {
  const regels = new Map<string, number>()
  for (const [type, waarde] of constanten) regels.set(JSON.stringify(['c', type]), waarde)
  for (const [vraag, per] of coefficienten) {
    for (const [antwoord, typen] of per) {
      for (const [type, waarde] of typen) regels.set(JSON.stringify(['k', vraag, antwoord, type]), waarde)
    }
  }
  for (const { type, als } of uitsluitingen) regels.set(JSON.stringify(['u', type, als]), 0)
  return regels
}
