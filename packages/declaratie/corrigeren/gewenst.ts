import type { Administratie } from '../model/administratie.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'
import { composeRegel } from '../samenstellen/compose-regel.ts'
import { makeRegelbron } from '../samenstellen/regelbron.ts'
import { isReden } from '../uitleg/is-reden.ts'
import type { Reden, RedenCode } from '../uitleg/reden.ts'

/**
 * What the administration would declare to this payer now, by prestatie id. It must hold the whole administration, not
 * one month of it: a prestatie that stands in neither map is no longer wanted, and `correct` takes back what was
 * granted for it. `onbekend`: prestaties that exist but cannot be composed now; nothing is taken back for those.
 */
export interface Gewenst {
  readonly regels: ReadonlyMap<string, Regelinhoud>
  readonly onbekend: ReadonlyMap<string, Reden>
}

// These say that the prestatie is somebody else's business, so here it is no longer wanted.
const ELDERS: readonly RedenCode[] = ['verzekerde.andere-betaler', 'prestatie.andere-declarant']

/** Composes every prestatie of the administration, whatever was sent before, without references. */
export function composeGewenst(administratie: Administratie): Gewenst {
  const bron = makeRegelbron(administratie)
  const regels = new Map<string, Regelinhoud>()
  const onbekend = new Map<string, Reden>()
  for (const item of administratie.prestaties) {
    const { id } = item.prestatie
    if (regels.has(id) || onbekend.has(id)) continue
    const voorstel = composeRegel(bron, item)
    if (!isReden(voorstel)) regels.set(id, voorstel.inhoud)
    else if (!ELDERS.includes(voorstel.code)) onbekend.set(id, voorstel)
  }
  return { regels, onbekend }
}
