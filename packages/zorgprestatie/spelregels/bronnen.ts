import { ALTIJD, type Bron, bron, type Geldigheid, type Rang, type Versies, vanafVersie } from '@zorgketen/rules'

/** The seed: how the field implements the zorgprestatiemodel. */
export const handreiking = (plaats: string): Bron => bron('seed-handreiking-zpm', plaats)

/** The framework of audit norms of ValueCare; `zekerheid` says how sure we are of the reading. */
export const normenkader = (norm: string, zekerheid: Bron['zekerheid'] = 'zeker'): Bron =>
  bron('normenkaderzorg', norm, zekerheid)

/** The official technical specifications v1.3. */
export const specificatie = (plaats: string): Bron => bron('zpm-specificaties', plaats)

interface Kop {
  readonly rang: Rang
  readonly versies: Versies
  readonly geldig: Geldigheid
}

/** Head of a rule that the field agreed on. From when it holds, its dated limit says. */
export const VELD: Kop = { rang: 'veldafspraak', versies: vanafVersie('1.0'), geldig: ALTIJD }

/** Head of a rule that stands in the regulation of the NZa. */
export const NZA: Kop = { ...VELD, rang: 'nza' }
