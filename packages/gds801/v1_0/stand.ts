import type { Run, Visit } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { NieuwHeen } from './nieuw.ts'
import { type Positie, padVan } from './pad.ts'
import type { Gds801Feiten } from './regel/feiten.ts'
import type { Gds801Omgeving, Milieu } from './regel/omgeving.ts'
import type { Plek, Plekken } from './regel/plekken.ts'

type Veranderlijk<T> = { -readonly [K in keyof T]: T[K] }

/** The one moving part of a walk: the surroundings that rules see, and the position that paths are made of. */
export interface Stand {
  readonly omgeving: Veranderlijk<Gds801Omgeving>
  readonly positie: Veranderlijk<Positie>
  padvragen: number
}

/** What a walk needs besides the records. `nieuw` makes empty records of the codec's own classes. */
export interface WandelSpec {
  readonly feiten: Gds801Feiten
  /** The clock, passed in. */
  readonly vandaag: EpochDay
  readonly milieu: Milieu
  readonly nieuw: NieuwHeen
}

/** Surroundings before anything was visited: empty records, so that no rule has to ask whether they are there. */
export function maakStand({ feiten, vandaag, milieu, nieuw }: WandelSpec): Stand {
  const positie = { verzekerde: 0, prestatie: 0, kind: 0, bijDebiteur: false }
  const omgeving = {
    feiten,
    vandaag,
    milieu,
    pad: (plek: string): string => {
      stand.padvragen += 1
      return padVan(plek, positie)
    },
    header: nieuw('Header'),
    declaratieContext: nieuw('DeclaratieContext'),
    overzicht: nieuw('Overzicht'),
    verzekerde: nieuw('Verzekerde'),
    prestatie: nieuw('DebetPrestatie'),
    aanvullendePrestatiegegevens: nieuw('AanvullendePrestatiegegevens'),
    verwijzing: nieuw('Verwijzing'),
    diagnose: nieuw('Diagnose'),
  }
  const stand: Stand = { omgeving, positie, padvragen: 0 }
  return stand
}

/** The visitor of a plek, typed by its record. */
export const bezoeker = <K extends Plek>(run: Run, plek: K): Visit<Plekken[K]> => run.visitor<Plekken[K]>(plek)
