/**
 * Sets the value at a path of property names and indexes (`verzekerde.0.bsn`); `+` appends to an array,
 * undefined takes the property away. Returns the same object.
 */
export function zet<T extends object>(doel: T, pad: string, waarde: unknown): T {
  const stappen = pad.split('.')
  const laatste = stappen.pop() ?? ''
  let hier = doel as Record<string, unknown>
  for (const stap of stappen) hier = hier[stap] as Record<string, unknown>
  if (laatste === '+') (hier as unknown as unknown[]).push(waarde)
  else if (waarde === undefined) delete hier[laatste]
  else hier[laatste] = waarde
  return doel
}
