import type { EpochDay, Tekst } from '@zorgketen/values'
import type { z } from 'zod'

/** A column of a list; `waarde` gives what holds on the day, null for nothing. A BSN shows its last two digits only. */
export interface Lijstkolom<D> {
  readonly sleutel: string
  readonly naam: Tekst
  readonly waarde: (document: D, dag: EpochDay) => string | null
}

/** What a register holds and how its documents are shown and found. */
export interface Beschrijving<D> {
  readonly naam: { readonly enkelvoud: Tekst; readonly meervoud: Tekst }
  readonly schema: z.ZodType<D>
  /** The key of a document within its register. */
  readonly id: (document: D) => string
  /** How a row is called in a list; the same in both languages, sorts as people expect. */
  readonly label: (document: D) => string
  /** Folded search text (`foldTekst` the question too). Never holds a BSN or SKN. */
  readonly zoek: (document: D) => string
  readonly geboortedatum: (document: D) => EpochDay | null
  readonly kolommen: readonly Lijstkolom<D>[]
}

export const geen = (): null => null

export const kolom = <D>(
  sleutel: string,
  nl: string,
  en: string,
  waarde: (document: D, dag: EpochDay) => string | null,
): Lijstkolom<D> => ({ sleutel, naam: { nl, en }, waarde })

export const noem = (nl: string, en: string, nlMeer: string, enMeer: string): Beschrijving<unknown>['naam'] => ({
  enkelvoud: { nl, en },
  meervoud: { nl: nlMeer, en: enMeer },
})
