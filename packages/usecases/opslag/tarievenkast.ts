import type { Period } from '@zorgketen/values'
import type { Herkomst } from './registerkast.ts'

/** A list of prestaties as it can come in: with tariffs from the NZa, or the codes of Vektis. */
export const TARIEFSOORTEN = ['nza', 'vektis-071'] as const

/** A file of tariffs that a person accepted. */
export interface Tariefuitgave {
  /** Counts from 1, in the order of acceptance. */
  readonly volgnummer: number
  readonly soort: (typeof TARIEFSOORTEN)[number]
  readonly bestandsnaam: string
  /** Hash of the bytes of the file. */
  readonly vingerafdruk: string
  /** What the file is called where it comes from. */
  readonly titel: string
  readonly geldig: Period
  readonly volledig: boolean
  readonly rijen: number
  /** Rows of the file that were not taken over. */
  readonly geweigerd: number
  readonly aanvaard: Herkomst
  readonly ingetrokken: Herkomst | null
}

/** What is kept of a file beside its row: its bytes, the release as text, and the hash of that text. */
export interface Tariefinhoud {
  readonly bestand: Uint8Array
  readonly inhoud: string
  readonly afdruk: string
}

/** Accepted files of tariffs of one organisation; nothing is rewritten. */
export interface Tarievenkast {
  /** What holds now, or these numbers whatever became of them: in the order of acceptance, all that a cache must know. */
  readonly geldend: (
    welke: readonly number[] | null,
  ) => Promise<readonly { readonly volgnummer: number; readonly afdruk: string }[]>
  /** All that ever were accepted, oldest first. */
  readonly alle: () => Promise<readonly Tariefuitgave[]>
  /** The text of the release; null when there is none of that number. */
  readonly inhoud: (volgnummer: number) => Promise<string | null>
  /** The bytes of the file as it came; null when there is none of that number. */
  readonly bestand: (volgnummer: number) => Promise<Uint8Array | null>
  /** Throws `Bewerkingsconflict` when the number is taken: someone else was first. */
  readonly bewaar: (uitgave: Omit<Tariefuitgave, 'ingetrokken'>, inhoud: Tariefinhoud) => Promise<void>
  /** Throws `Bewerkingsconflict` when it was withdrawn before. */
  readonly trekIn: (volgnummer: number, herkomst: Herkomst) => Promise<void>
}
