/** A record without its byte ranges, to compare a read record with a composed one. */
export function zonderPlaats(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderPlaats)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([k, w]) => (k === 'van' || k === 'tot' ? [] : [[k, zonderPlaats(w)]])),
  )
}
