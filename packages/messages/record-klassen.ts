import type { Klasse, Layout } from './layout.ts'
import type { AlgemeenRecord } from './record.ts'

export type RecordKlasse = new () => AlgemeenRecord

/**
 * One JavaScript class per class of the layout, all properties set in one order by the constructor:
 * every desk then sees one object shape, which is what makes rules over records fast.
 * Names were validated by parseLayout before they come here.
 */
export function maakRecordKlassen(layout: Layout): ReadonlyMap<string, RecordKlasse> {
  const klassen = new Map<string, RecordKlasse>()
  for (const klasse of layout.klassen.values()) {
    const maak = new Function(`return class ${klasse.id} { constructor() { ${toewijzingen(klasse)} } }`)
    klassen.set(klasse.id, maak() as RecordKlasse)
  }
  return klassen
}

function toewijzingen(klasse: Klasse): string {
  const regels: string[] = []
  for (const e of klasse.elementen) {
    if (e.vorm === 'blad' && e.soort === 'reserve') continue
    regels.push(`this.${e.eigenschap} = ${e.vorm === 'kind' && e.meer ? '[]' : 'null'};`)
  }
  regels.push('this.van = -1; this.tot = -1; this.extra = null;')
  return regels.join(' ')
}
