import type { Period, Tekst } from '@zorgketen/values'
import type { z } from 'zod'

/** A choice of a field, with its name. */
export interface Plankeuze {
  readonly sleutel: string
  readonly naam: Tekst
}

/** How a field of a plan document is filled in: one description serves the form, the list and the export. */
export interface Planveld {
  readonly sleutel: string
  readonly naam: Tekst
  readonly soort:
    | 'tekst'
    | 'getal'
    | 'dag'
    | 'keuze'
    | 'ja-nee'
    | 'periode'
    | 'zorgverlener'
    | 'interne-soort'
    | 'blokken'
  readonly verplicht: boolean
  readonly keuzes?: readonly Plankeuze[]
  readonly uitleg?: Tekst
}

/** A kind of document that steers the agenda: few, edited by people, every version kept. */
export interface Planbeschrijving<D> {
  readonly naam: { readonly enkelvoud: Tekst; readonly meervoud: Tekst }
  readonly uitleg: Tekst
  readonly schema: z.ZodType<D>
  readonly sleutel: (document: D) => string
  readonly label: (document: D) => string
  readonly zoek: (document: D) => string
  /** Of documents with the same group only one may hold on a day; null: no such bound. */
  readonly groep: ((document: D) => { readonly sleutel: string; readonly geldig: Period }) | null
  readonly velden: readonly Planveld[]
}

export const noemen = (nl: string, en: string, nlMeer: string, enMeer: string): Planbeschrijving<unknown>['naam'] => ({
  enkelvoud: { nl, en },
  meervoud: { nl: nlMeer, en: enMeer },
})

export const veld = (
  sleutel: string,
  nl: string,
  en: string,
  soort: Planveld['soort'],
  rest: { readonly verplicht?: boolean; readonly keuzes?: readonly Plankeuze[]; readonly uitleg?: Tekst } = {},
): Planveld => ({ sleutel, naam: { nl, en }, soort, verplicht: rest.verplicht ?? true, ...rest })

export const keuze = (sleutel: string, nl: string, en: string): Plankeuze => ({ sleutel, naam: { nl, en } })

/** Fields that end every dated decision. */
export const BESLUITVELDEN: readonly Planveld[] = [
  veld('geldig', 'Geldig', 'Valid', 'periode'),
  veld('besloten', 'Besloten op', 'Decided on', 'dag'),
  veld('reden', 'Reden', 'Reason', 'tekst'),
]
