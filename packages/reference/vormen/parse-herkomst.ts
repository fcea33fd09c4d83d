import { type Bron, type Herkomst, ZEKERHEDEN } from '../uitgave/herkomst.ts'
import type { Kop } from '../uitgave/kop.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'

/** Reads what every row says about where it comes from; a source id must stand in the header. */
export function parseHerkomst(lezer: VeldLezer, kop: Kop): Herkomst {
  return {
    zekerheid: lezer.keuze('zekerheid', ZEKERHEDEN),
    bron: findBron(lezer, kop, 'bron', lezer.tekst('bron')),
    ookIn: lezer.woorden('ookIn').map((id) => findBron(lezer, kop, 'ookIn', id)),
  }
}

function findBron(lezer: VeldLezer, kop: Kop, veld: string, id: string): Bron {
  const bron = kop.bron.find((b) => b.id === id)
  return bron ?? lezer.weiger(veld, id, { nl: 'een bron uit de kop', en: 'a source of the header' })
}
