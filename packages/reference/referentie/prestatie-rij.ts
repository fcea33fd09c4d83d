import type { Cents, EpochDay, Tekst } from '@zorgketen/values'
import type { Bron, Zekerheid } from '../uitgave/herkomst.ts'
import type { Versie } from '../uitgave/versie.ts'
import type { Tariefsoort } from '../vormen/tariefsoort-rij.ts'

/** A prestatie that derivation may use. `setting` and `categorieIndex` are 1-based, `minuten` minutes, `tariefCents` cents. */
export type PrestatieRij = {
  readonly code: string
  /** `afgeleid`: printed elsewhere for the same prestatie, not beside this tariff. `verzonnen`: no official code at all. */
  readonly codeHerkomst: 'gedrukt' | 'afgeleid' | 'verzonnen'
  readonly soort: string
  readonly setting: number | null
  readonly categorieIndex: number | null
  readonly minuten: number | null
  readonly groepsgrootte: number | null
  readonly variant: string | null
  readonly naam: string
  readonly tariefCents: Cents | null
  /** Whether the tariff is a maximum, fixed or free; null where no source says (`Referentie.tariefsoort` says what it allows). */
  readonly tariefsoort: Tariefsoort | null
  /** First day of the code itself, and the first day it no longer holds; null where nothing says so. */
  readonly vanaf: EpochDay | null
  readonly tot: EpochDay | null
  readonly bron: Bron
  readonly ookIn: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly opmerking: string | null
  readonly fictief: boolean
  readonly uitgave: Versie
}

export type PrestatieRijMetTarief = PrestatieRij & { readonly tariefCents: Cents }

/** The answer of a look-up. Everything but `gevonden` says in both languages why, and what to install. */
export type PrestatieAntwoord =
  | { readonly uitkomst: 'gevonden'; readonly rij: PrestatieRijMetTarief }
  | { readonly uitkomst: 'tariefOnbekend'; readonly rij: PrestatieRij; readonly reden: Tekst }
  | { readonly uitkomst: 'codeOnbekend' | 'afwezig' | 'geenUitgave'; readonly rij: null; readonly reden: Tekst }
