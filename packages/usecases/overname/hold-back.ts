import type { Dossier } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import type { Proef } from './check-rebuilt.ts'
import { mapRegels } from './map-regels.ts'
import type { OvergenomenPrestatie } from './overname.ts'

/** A zorgverlener that exists nowhere: composing stops at it, so that correcting blocks the line instead of crediting it. */
const VASTGEZET = 'overname: vastgezet'

interface Vastzetting {
  readonly prestaties: readonly OvergenomenPrestatie[]
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  readonly bevindingen: readonly Overnamebevinding[]
}

/**
 * Sees to it that a take-over by itself never leads to a credit. A prestatie that composes to another line than the one
 * sent is held: correcting blocks it. One that cannot be placed at all leaves the dossier's reckoning: correcting would
 * take it for withdrawn. A startdatum that the messages themselves contradict is let through: ZTN-09 wants those credits.
 */
export function holdBack(
  prestaties: readonly OvergenomenPrestatie[],
  dossiers: ReadonlyMap<Uzovi, Dossier>,
  proeven: ReadonlyMap<string, Proef>,
  vast: ReadonlySet<string>,
  bestanden: ReadonlyMap<string, string>,
): Vastzetting {
  const bevindingen: Overnamebevinding[] = []
  const los = new Set<string>()
  const uit = prestaties.flatMap((prestatie): readonly OvergenomenPrestatie[] => {
    const { id, herkomst } = prestatie
    const proef = proeven.get(id)
    const { referentie } = herkomst
    const plek = { bestand: bestanden.get(referentie) ?? null, referentie }
    if (proef === undefined || proef.soort === 'los') {
      const reden = proef?.reden ?? { nl: 'onbekend', en: 'unknown' }
      bevindingen.push(makeBevinding('regel.los', plek, { reden }))
      los.add(id)
      return []
    }
    const anders = proef.soort === 'anders' && !isStartdatum(proef.velden)
    if (anders) {
      bevindingen.push(makeBevinding('regel.niet-na-te-maken', plek, { velden: proef.velden.join(', ') }))
    }
    if (!anders && !vast.has(id)) return [prestatie]
    return [{ ...prestatie, zorgverlener: VASTGEZET, herkomst: { ...herkomst, naTeMaken: false } }]
  })
  const zonder = mapRegels(dossiers, (regel) =>
    regel.prestatie !== null && los.has(regel.prestatie) ? { ...regel, prestatie: null } : regel,
  )
  return { prestaties: uit, dossiers: los.size === 0 ? dossiers : zonder, bevindingen }
}

const isStartdatum = (velden: readonly string[]): boolean => velden.length === 1 && velden[0] === 'startdatum'
