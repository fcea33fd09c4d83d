import type { Overigomgeving } from '../overig/omgeving.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import type { Verblijfsvak } from '../verblijf/derive-verblijf.ts'
import type { Berichtdag } from './samenhang.ts'

/** What deriving a registration must know beside that registration. */
export interface Zorgomgeving extends Omit<Overigomgeving, 'acuutSinds'> {
  readonly tarieven: Tarieven
  /** What the provider recorded about itself, with the setting chosen for this registration. */
  readonly stamVoor: (registratie: Zorgregistratie) => Stam
  readonly verblijvenVan: (patient: string) => readonly Verblijfsregistratie[]
  /** The messages of the day that a message belongs to, joined to one contact. */
  readonly berichtdagVan: (bericht: Consultregistratie) => Berichtdag
  /** Days of stays to derive. */
  readonly verblijfsvak: Verblijfsvak
}
