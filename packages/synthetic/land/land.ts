import type { Sleutel } from '../sleutel/sleutel.ts'
import type { Registers } from './registers.ts'
import type { Registratie } from './registratie.ts'
import type { Stamgegevens } from './stamgegevens.ts'

/** What a provider holds in one round. */
export interface Administratie {
  stamgegevens: Stamgegevens
  registraties: Registratie[]
}

/** A provider: with its mistakes (round 1) and as it is once they are mended (round 2). */
export interface Aanbieder {
  /** Folder name; equals `stamgegevens.organisatie.id`. */
  readonly naam: string
  readonly soort: 'praktijk' | 'instelling' | 'fz'
  readonly eerst: Administratie
  readonly hersteld: Administratie
}

/** A message of its own with a mistake in it. */
export interface Proefbericht {
  /** File name without folder. */
  readonly bestand: string
  readonly inhoud: Uint8Array
}

/** Which mistake was planted where: for the coverage count and for people who read along. */
export interface Geplant {
  readonly fout: string
  readonly soort: 'registratie' | 'administratie' | 'correctie' | 'bericht'
  /** Provider or message file. */
  readonly waar: string
  readonly registraties: readonly string[]
}

/** A synthetic country. All of it is invented; the codes and tariffs are those of the facts it was made from. */
export interface Land {
  readonly zaad: number
  readonly maand: string
  /** Day on which the messages of `berichten` are offered: none of them lies in the future of it (except by mistake). */
  readonly vandaag: string
  readonly aanbieders: readonly Aanbieder[]
  readonly registers: readonly Registers[]
  readonly berichten: readonly Proefbericht[]
  readonly geplant: readonly Geplant[]
  readonly sleutel: Sleutel
}
