import type { EpochDay } from '@zorgketen/values'

/**
 * The limits of the rules of the field, by the id of their row in the dated reference data `termijnen`, each with the
 * unit in which its row counts. The values stand there, never here.
 */
const EENHEID = {
  'zpm-regie': 'dagen',
  'zpm-regie-consulten': 'aantal',
  'zpm-diagnostiek-onverzekerd': 'aantal',
  'zpm-euthanasie': 'aantal',
  'zpm-verwijzing': 'maanden',
  'zpm-verblijf-consult': 'dagen',
  'zpm-typering-herhalen': 'maanden',
} as const

export type GrensId = keyof typeof EENHEID

export const GRENS_IDS = Object.keys(EENHEID) as readonly GrensId[]

/** Limits by day. Null: no row holds on that day, so the rule cannot judge. */
export interface Grenzen {
  readonly zoek: (id: GrensId, dag: EpochDay) => number | null
  /** The longest duration class of a consult in minutes. */
  readonly langsteDuurklasse: (dag: EpochDay) => number | null
}

/** The part of the reference data that the limits come from; `Referentie` fits. */
export interface Grensbron {
  readonly termijn: (id: string, dag: EpochDay) => object | undefined
  readonly duurklassen: (dag: EpochDay) => readonly { readonly vanaf: number }[]
}

/** Reads the limits from the dated reference data. A row that counts in another unit than its rule is not a limit. */
export function makeGrenzen(bron: Grensbron): Grenzen {
  const perId = new Map(
    GRENS_IDS.map((id) => [
      id,
      remember((dag) => {
        const rij: Readonly<Record<string, unknown>> = { ...bron.termijn(id, dag) }
        const waarde = rij[EENHEID[id]]
        return typeof waarde === 'number' ? waarde : null
      }),
    ]),
  )
  return {
    zoek: (id, dag) => perId.get(id)?.(dag) ?? null,
    langsteDuurklasse: remember((dag) => {
      const klassen = bron.duurklassen(dag)
      return klassen.length === 0 ? null : Math.max(...klassen.map((klasse) => klasse.vanaf))
    }),
  }
}

/** A look-up by day that is done once per day: rules ask it of every consult. */
function remember(zoek: (dag: EpochDay) => number | null): (dag: EpochDay) => number | null {
  const bekend = new Map<EpochDay, number | null>()
  return (dag) => {
    const eerder = bekend.get(dag)
    if (eerder !== undefined) return eerder
    const waarde = zoek(dag)
    bekend.set(dag, waarde)
    return waarde
  }
}
