import type { Uitkomst } from '../../api.ts'

type Gegeven = Extract<Uitkomst, { readonly soort: 'prestatie' }>
type Geweigerd = Extract<Uitkomst, { readonly soort: 'weigering' }>

/** What one professional gives in one unit: the same prestatie for each of `aantal` patients. Cents. */
type Eenheidsregel = Pick<Gegeven, 'code' | 'naam' | 'fictief' | 'tarief' | 'zorgverlener'> & {
  readonly aantal: number
}

/** One unit of a session: how many were there (10: or more) and what it gives; no rows: why stands in `weigering`. */
export type Groepseenheid = {
  readonly volgnummer: number
  readonly van: string | null
  readonly minuten: number | null
  readonly grootte: number
  readonly regels: readonly Eenheidsregel[]
  readonly weigering: Geweigerd | null
}

export type Groepstelling = {
  readonly eenheden: readonly Groepseenheid[]
  /** By patient: how many prestaties, and their tariffs together in cents. */
  readonly perPatient: ReadonlyMap<string, { readonly aantal: number; readonly som: number }>
  /** What was refused and is not of one unit. */
  readonly weigeringen: readonly Geweigerd[]
  readonly som: number
}

/** Counts what a session gives: by unit of time, by patient, and in all. */
export function telGroep(uitkomsten: readonly Uitkomst[]): Groepstelling {
  const gegeven = uitkomsten.filter((een) => een.soort === 'prestatie')
  const geweigerd = uitkomsten.filter((een) => een.soort === 'weigering')
  const perEenheid = Map.groupBy(gegeven, ({ groep }) => groep?.volgnummer ?? 0)
  const eenheden = [...perEenheid].map(([volgnummer, delen]) => eenheidVan(volgnummer, delen))
  const leeg = geweigerd.flatMap((weigering): readonly Groepseenheid[] => {
    const { groep } = weigering
    return groep === null ? [] : [{ ...groep, van: null, minuten: null, regels: [], weigering }]
  })
  const perPatient = new Map<string, { aantal: number; som: number }>()
  for (const { patient, tarief } of gegeven) {
    const { aantal, som } = perPatient.get(patient) ?? { aantal: 0, som: 0 }
    perPatient.set(patient, { aantal: aantal + 1, som: som + tarief })
  }
  return {
    eenheden: [...eenheden, ...leeg].toSorted((a, b) => a.volgnummer - b.volgnummer),
    perPatient,
    weigeringen: geweigerd.filter(({ groep }) => groep === null),
    som: gegeven.reduce((som, { tarief }) => som + tarief, 0),
  }
}

function eenheidVan(volgnummer: number, delen: readonly Gegeven[]): Groepseenheid {
  const groep = delen[0]?.groep ?? null
  const perRegel = Map.groupBy(delen, ({ code, zorgverlener }) => `${zorgverlener} ${code}`)
  const regels = [...perRegel.values()].flatMap((gelijke) => {
    const [eerste] = gelijke
    if (eerste === undefined) return []
    const { code, naam, fictief, tarief, zorgverlener } = eerste
    return [{ code, naam, fictief, tarief, zorgverlener, aantal: gelijke.length }]
  })
  return {
    volgnummer,
    van: groep?.van ?? null,
    minuten: groep?.minuten ?? null,
    grootte: groep?.grootte ?? 0,
    regels,
    weigering: null,
  }
}
