import type { Tekst } from '@zorgketen/values'

export type Werkfoutcode =
  | 'geen-toegang'
  | 'niet-gevonden'
  | 'invoer'
  | 'maand-gesloten'
  | 'milieu'
  | 'onleesbaar'
  | 'niet-voor-ons'
  | 'belemmerd'

/** Why a use case did nothing: what is wrong, where, what was expected and what to do. */
export class Werkfout extends Error {
  readonly code: Werkfoutcode
  readonly wat: Tekst
  readonly doe: Tekst
  readonly verwacht: Tekst | null
  readonly waar: string | null

  constructor(
    code: Werkfoutcode,
    { wat, doe, verwacht, waar }: { wat: Tekst; doe: Tekst; verwacht?: Tekst; waar?: string },
  ) {
    super(wat.nl)
    this.code = code
    this.wat = wat
    this.doe = doe
    this.verwacht = verwacht ?? null
    this.waar = waar ?? null
  }
}

/** What was asked for is not there. `wat` names the kind of thing in both languages. */
export const notFound = (wat: Tekst, id: string): Werkfout =>
  new Werkfout('niet-gevonden', {
    wat: { nl: `${wat.nl} ${id} bestaat niet (meer).`, en: `${wat.en} ${id} does not exist (any more).` },
    doe: { nl: 'Ververs de lijst en kies opnieuw.', en: 'Refresh the list and choose again.' },
  })
