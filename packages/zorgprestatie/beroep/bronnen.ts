import { ALTIJD, type Bron, bron, type Geldigheid, type Rang, type Versies, vanafVersie } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Inzetbeeld } from './inzet.ts'

export const handreiking = (plaats: string): Bron => bron('seed-handreiking-zpm', plaats)
export const BEROEPENLIJST = bron('zpm-specificaties', 'Beroepscategorie en beroepen (pagina 115834904)')

interface Kop {
  readonly rang: Rang
  readonly versies: Versies
  readonly geldig: Geldigheid
  readonly plek: 'inzet'
  readonly peildatum: (inzet: Inzetbeeld) => EpochDay
}

/** Head of a rule about a professional at work; it holds on the day of the work. */
export const INZET: Kop = {
  rang: 'nza',
  versies: vanafVersie('1.0'),
  geldig: ALTIJD,
  plek: 'inzet',
  peildatum: (inzet) => inzet.dag,
}
