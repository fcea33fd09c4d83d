import { buildCodec, parseLayout } from '@zorgketen/messages'
import type { Bericht } from './bericht.ts'

/** Class names are data here: they come from the layout, not from generated types. */
interface Typen {
  Bericht: object
  Eenheid: object
  klassen: Record<string, object>
}

/** Turns the plain message into bytes. */
export type Schrijf = (bericht: Bericht) => Uint8Array

/** A writer for the layout given (JSON of GDS801 v1.0). Throws LayoutFout when the layout cannot be used. */
export function maakSchrijver(layoutJson: unknown): Schrijf {
  const layout = parseLayout(layoutJson)
  const codec = buildCodec<Typen>(layout)
  const record = (klasse: string, waarden: object): object => {
    const delen: Record<string, unknown> = {}
    for (const element of layout.klassen.get(klasse)?.elementen ?? []) {
      const waarde: unknown = Reflect.get(waarden, element.eigenschap)
      if (waarde === undefined || waarde === null) continue
      if (element.vorm === 'blad') delen[element.eigenschap] = waarde
      else if (Array.isArray(waarde)) delen[element.eigenschap] = waarde.map((w: object) => record(element.klasse, w))
      else delen[element.eigenschap] = record(element.klasse, waarde)
    }
    return codec.nieuw(klasse, delen)
  }
  return (bericht) => codec.write(record(layout.wortel, bericht))
}
