import type { Bron } from './herkomst.ts'
import { ZEKERHEDEN } from './herkomst.ts'
import type { Kop } from './kop.ts'
import type { VeldLezer } from './veld-lezer.ts'

const FICTIEF = '-fictief'

/** Reads and checks the header of a release. Throws ReferentieFout. */
export function parseKop(lezer: VeldLezer): Kop {
  const kop: Kop = {
    onderwerp: lezer.tekst('onderwerp'),
    geldigVanaf: lezer.dag('geldigVanaf'),
    geldigTot: lezer.dagOfNull('geldigTot'),
    uitgave: lezer.tekst('uitgave'),
    bekendSinds: lezer.dag('bekendSinds'),
    zekerheid: lezer.keuze('zekerheid', ZEKERHEDEN),
    fictief: lezer.jaNee('fictief'),
    volledig: lezer.jaNee('volledig'),
    codevorm: lezer.tekstOfNull('codevorm') === null ? 'bekend' : lezer.keuze('codevorm', ['bekend', 'onbekend']),
    inhoud: lezer.tekst('inhoud'),
    bron: lezer.objecten('bron').map(parseBron),
  }
  if (kop.geldigTot !== null && kop.geldigTot <= kop.geldigVanaf) {
    lezer.weiger('geldigTot', kop.geldigTot, { nl: 'een dag na geldigVanaf', en: 'a day after geldigVanaf' })
  }
  if (kop.fictief !== kop.onderwerp.endsWith(FICTIEF)) {
    lezer.weiger('fictief', kop.fictief, {
      nl: `ja bij een onderwerp op ${FICTIEF}, anders nee`,
      en: `ja for a subject ending in ${FICTIEF}, else nee`,
    })
  }
  if (kop.bron.length === 0) lezer.weiger('bron', [], { nl: 'ten minste één bron', en: 'at least one source' })
  lezer.klaar()
  return kop
}

function parseBron(lezer: VeldLezer): Bron {
  const bron = { id: lezer.tekst('id'), titel: lezer.tekst('titel'), url: lezer.tekstOfNull('url') }
  lezer.klaar()
  return bron
}
