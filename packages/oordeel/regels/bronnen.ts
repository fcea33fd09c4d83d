import { ALTIJD, type Bron, bron, type Geldigheid, type Rang, type Versies, vanafVersie } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'

/** A place in DJI's Declaratieprotocol Forensische Zorg 1.0. */
export const protocol = (plaats: string): Bron => bron('dji-protocol', plaats)

interface Kop {
  readonly rang: Rang
  readonly versies: Versies
  readonly geldig: Geldigheid
}

const VANAF_1_0 = vanafVersie('1.0')

/** Head of a rule of the protocol: in force since 1 January 2022. */
export const FZ: Kop = {
  rang: 'protocol',
  versies: VANAF_1_0,
  geldig: { vanaf: dayOf(2022, 1, 1), tot: null },
}

/** Head of a rule that holds for whoever pays, whatever the day. */
export const IEDEREEN: Kop = { rang: 'veldafspraak', versies: VANAF_1_0, geldig: ALTIJD }

/** Head of a rule of the NZa for ggz. */
export const NZA: Kop = { rang: 'nza', versies: VANAF_1_0, geldig: ALTIJD }
