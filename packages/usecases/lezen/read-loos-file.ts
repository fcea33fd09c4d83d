import { makeDocument } from './gelezen-bericht.ts'
import { hideBsn } from './hide-bsn.ts'
import type { Leesdocument } from './leesdocument.ts'
import type { Leesgereedschap } from './leesgereedschap.ts'
import { readAw319 } from './read-aw319.ts'
import { readCamt } from './read-camt.ts'
import { readGds801 } from './read-gds801.ts'
import { readGds802 } from './read-gds802.ts'
import { AANVAARD, recogniseFile } from './recognise-file.ts'
import { t } from './toon.ts'
import { Verzamelaar } from './verzamelaar.ts'

/**
 * Reads a file that somebody dropped, as a person would. What it is, is told by its content. A broken file is read as far
 * as it goes. Nothing is kept, and no BSN shows more than its last three digits.
 */
export function readLoosFile(bytes: Uint8Array, naam: string, gereedschap: Leesgereedschap): Leesdocument {
  const bestand = hideBsn(naam)
  const berichtcodes = gereedschap.referentie.codelijst('COD002-VEKT')
  const { soort, lijktOp } = recogniseFile(bytes, (code) => berichtcodes.rij(code)?.naam ?? null)
  switch (soort) {
    case 'gds801':
      return readGds801(bytes, bestand, gereedschap)
    case 'gds802':
      return readGds802(bytes, bestand, gereedschap)
    case 'aw319':
      return readAw319(bytes, bestand, gereedschap)
    case 'camt053':
      return readCamt(bytes, bestand, gereedschap)
    case 'onbekend': {
      const document = makeDocument({
        ...{ bestand, soort, samenvatting: [], retourcodes: [], vondsten: [], tellingen: [], nietBeoordeeld: [] },
        titel: t(`Dit is ${lijktOp.nl}`, `This is ${lijktOp.en}`),
        slot: { volledig: true, bevindingen: [], aantalBevindingen: 0 },
        verzamelaar: new Verzamelaar(0),
      })
      return { ...document, uitslag: { stand: 'onbekend', tekst: AANVAARD } }
    }
  }
}
