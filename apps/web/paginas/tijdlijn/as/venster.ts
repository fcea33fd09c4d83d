import { addDays, addMonths, dayOf, type EpochDay, firstOfMonth, lastOfMonth, partsOf } from '@zorgketen/values'

/** Days from `van` to and including `tot`. */
export type Venster = { readonly van: EpochDay; readonly tot: EpochDay }

/** How much is shown at once, from most to least: everything, a calendar year, quarter or month. */
export const STAPPEN = ['alles', 'jaar', 'kwartaal', 'maand'] as const
export type Stap = (typeof STAPPEN)[number]

const MAANDEN = { jaar: 12, kwartaal: 3, maand: 1 } as const

/** The calendar year, quarter or month that holds a day; everything: `bereik`. */
export function vensterOm(dag: EpochDay, stap: Stap, bereik: Venster): Venster {
  if (stap === 'alles') return bereik
  const { jaar, maand } = partsOf(dag)
  const eerste = maand - ((maand - 1) % MAANDEN[stap])
  const van = dayOf(jaar, eerste, 1)
  return { van, tot: lastOfMonth(addMonths(van, MAANDEN[stap] - 1)) }
}

/** Which step a window is; null for one that an address brought and that is none. */
export function stapVan(venster: Venster, bereik: Venster): Stap | null {
  return (
    [...STAPPEN].reverse().find((stap) => {
      const { van, tot } = vensterOm(venster.van, stap, bereik)
      return van === venster.van && tot === venster.tot
    }) ?? null
  )
}

/** The window before or after this one; the same when nothing is known there, or when everything is shown. */
export function schuif(venster: Venster, stap: Stap, kant: -1 | 1, bereik: Venster): Venster {
  if (stap === 'alles') return venster
  const dag = kant === 1 ? addDays(venster.tot, 1) : addDays(venster.van, -1)
  return dag < bereik.van || dag > bereik.tot ? venster : vensterOm(dag, stap, bereik)
}

/** One step closer by (1) or further off (-1), around a day. */
export function zoom(stap: Stap, kant: -1 | 1): Stap {
  const plek = STAPPEN.indexOf(stap) + kant
  return STAPPEN[Math.min(Math.max(plek, 0), STAPPEN.length - 1)] ?? stap
}

/** The day to look closer at: today when it is shown, else the middle; never outside what is known. */
export function middenVan(venster: Venster, vandaag: EpochDay, bereik: Venster): EpochDay {
  const midden =
    vandaag >= venster.van && vandaag <= venster.tot ? vandaag : Math.floor((venster.van + venster.tot) / 2)
  return Math.min(Math.max(midden, bereik.van), bereik.tot) as EpochDay
}

/** Lines on the axis: the first day of each year, quarter, month or week, as many as can be read. */
export type Streep = { readonly dag: EpochDay; readonly soort: 'jaar' | 'maand' | 'week' }

export function strepen({ van, tot }: Venster): readonly Streep[] {
  const dagen = tot - van + 1
  if (dagen <= 45) return weken({ van, tot })
  const sprong = dagen <= 500 ? 1 : dagen <= 1500 ? 3 : 12
  const { jaar, maand } = partsOf(firstOfMonth(van))
  let dag = dayOf(jaar, maand - ((maand - 1) % sprong), 1)
  const uit: Streep[] = []
  for (; dag <= tot; dag = addMonths(dag, sprong)) {
    if (dag >= van) uit.push({ dag, soort: partsOf(dag).maand === 1 ? 'jaar' : 'maand' })
  }
  return uit
}

function weken({ van, tot }: Venster): readonly Streep[] {
  const uit: Streep[] = []
  // 29 December 1969 was a Monday
  for (let dag = van; dag <= tot; dag = addDays(dag, 1)) if ((dag + 3) % 7 === 0) uit.push({ dag, soort: 'week' })
  return uit
}
