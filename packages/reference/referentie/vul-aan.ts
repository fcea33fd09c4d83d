import type { PrestatieRij } from './prestatie-rij.ts'
import type { Vak } from './tijdlijn.ts'

type VakMetRijen = { readonly vak: Vak<'prestaties'>; readonly rijen: readonly PrestatieRij[] }

/**
 * Adds to each stretch the official codes that only other years print, without their tariff: codes are stable
 * over the years (zpm.md 1.1), tariffs are not. The last row for a place wins, so the order is: invented,
 * from later years, from earlier years, of the year itself. A complete list is never added to.
 */
export function vulAan(vakken: readonly VakMetRijen[]): readonly VakMetRijen[] {
  const eerder = loop(vakken, true)
  const later = loop([...vakken].reverse(), false).reverse()
  return vakken.map(({ vak, rijen }, i) => {
    if (vak.volledig) return { vak, rijen }
    const elders = [...(later[i] ?? []), ...(eerder[i] ?? [])].filter((rij) => kanGelden(rij, vak))
    const fictief = rijen.filter((rij) => rij.fictief)
    return { vak, rijen: [...fictief, ...elders, ...rijen.filter((rij) => !rij.fictief)] }
  })
}

/** A code that began after the stretch or ended before it was none in it. */
function kanGelden({ vanaf, tot }: PrestatieRij, vak: Vak<'prestaties'>): boolean {
  return (vanaf === null || vanaf <= vak.vanaf) && (tot === null || vak.vanaf < tot)
}

/** What was known before each stretch on the way; forward in time a complete list ends all that it does not hold. */
function loop(vakken: readonly VakMetRijen[], vooruit: boolean): PrestatieRij[][] {
  const bekend = new Map<string, PrestatieRij>()
  return vakken.map(({ vak, rijen }) => {
    const tot = [...bekend.values()]
    if (vooruit && vak.volledig) bekend.clear()
    for (const rij of rijen) if (!rij.fictief) bekend.set(rij.code, { ...rij, tariefCents: null })
    return tot
  })
}
