import type { Administratie } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Reden } from '../uitleg/reden.ts'

/** One month of one declarant to one payer. `dossier`: what was sent to that payer before. */
export interface Samenstelopdracht {
  readonly administratie: Administratie
  readonly bericht: Berichtgegevens
  readonly dossier: Dossier
}

/** A reason about one prestatie, by its id. */
export interface PrestatieReden {
  readonly prestatie: string
  readonly reden: Reden
}

/**
 * `declaratie` is null when no line came out or when `belemmeringen` stop the message. Each prestatie that was offered
 * is either a line or stands once in `geweigerd`. `signalen` stop nothing. `volgnummer` is the next free one.
 */
export interface Samenstelling {
  readonly declaratie: Declaratie | null
  readonly belemmeringen: readonly Reden[]
  readonly geweigerd: readonly PrestatieReden[]
  readonly signalen: readonly PrestatieReden[]
  readonly volgnummer: number
}
