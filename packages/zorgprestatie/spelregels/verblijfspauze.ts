import type { EpochDay } from '@zorgketen/values'
import type { Verblijffeit } from './feiten.ts'
import { sortDays } from './zorgvraagbeeld.ts'

/** A stretch of a stay between two behandelconsulten; `tot` is the next one or the discharge, null while it lasts. */
export interface Verblijfspauze {
  readonly verblijf: string
  readonly van: EpochDay
  readonly tot: EpochDay | null
}

/** Cuts a stay at its behandelconsulten. Consults outside the stay do not count. */
export function cutVerblijf({ id, opname, ontslag, behandelconsulten }: Verblijffeit): readonly Verblijfspauze[] {
  const binnen = behandelconsulten.filter((dag) => dag > opname && (ontslag === null || dag < ontslag))
  const grenzen = [...sortDays([...new Set([opname, ...binnen])]), ontslag]
  return grenzen.slice(0, -1).map((van, i) => ({ verblijf: id, van: van as EpochDay, tot: grenzen[i + 1] ?? null }))
}
