import { parseAgb, parseUzovi } from '@zorgketen/values'
import { celfout } from './cel-fout-teksten.ts'
import { cleanCel } from './clean-cel.ts'
import { type GelezenCel, goed, mis } from './gelezen-cel.ts'
import { type Kolombeeld, LEEG_BEELD } from './kolombeeld.ts'
import type { Kolomsoort } from './kolomsoort.ts'
import { EXCEL_FOUT } from './patronen.ts'
import { leesBedrag } from './soorten/bedrag.ts'
import { leesBsn } from './soorten/bsn.ts'
import { leesCode } from './soorten/code.ts'
import { leesDag } from './soorten/dag.ts'
import { leesGeheel } from './soorten/geheel.ts'
import { leesJanee } from './soorten/janee.ts'
import { leesMetNullen } from './soorten/met-nullen.ts'
import { leesMinuten } from './soorten/minuten.ts'
import { leesSkn } from './soorten/skn.ts'
import { leesTijd } from './soorten/tijd.ts'
import { leesZtn } from './soorten/ztn.ts'

const LEZERS: Readonly<Record<Kolomsoort, (tekst: string, beeld: Kolombeeld) => GelezenCel>> = {
  bsn: leesBsn,
  skn: leesSkn,
  agb: (tekst, beeld) => leesMetNullen(tekst, 8, parseAgb, beeld.kent),
  uzovi: (tekst, beeld) => leesMetNullen(tekst, 4, parseUzovi, beeld.kent),
  ztn: leesZtn,
  dag: (tekst, beeld) => leesDag(tekst, beeld.dagvolgorde),
  tijd: leesTijd,
  minuten: leesMinuten,
  bedrag: (tekst, beeld) => leesBedrag(tekst, beeld.decimaal),
  'geheel getal': leesGeheel,
  janee: leesJanee,
  code: (tekst, beeld) => leesCode(tekst, beeld.kent),
  tekst: (tekst) => goed(tekst),
}

/**
 * Reads one cell as what its column holds. Damage by Excel is mended only when one reading is left (`hersteld` says
 * what was done); else the cell is refused with an explanation and, where there are any, readings to confirm. Give the
 * `beeld` of the column (`herkenSchade`) so that what other cells prove counts. An empty cell is null without a fault.
 */
export function leesCel(soort: Kolomsoort, tekst: string, beeld: Kolombeeld = LEEG_BEELD): GelezenCel {
  const schoon = cleanCel(tekst, soort === 'tekst')
  if (schoon.tekst === '') return goed(null)
  if (EXCEL_FOUT.test(schoon.tekst)) return mis(celfout('excel-fout'))
  const cel = LEZERS[soort](schoon.tekst, beeld)
  return cel.fout === null && cel.hersteld === null ? { ...cel, hersteld: schoon.hersteld } : cel
}
