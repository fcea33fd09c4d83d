import type { Fznummer, Plaatsing, Plaatskeuzes } from './api.ts'

/** A provider as it is filled in. `sleutel` tells the rows apart while they are typed. */
export type Aanbiederconcept = {
  readonly sleutel: number
  readonly declarant: string | null
  readonly besluit: string
  readonly setting: string | null
}

/** A plaatsing while it is filled in. `zelfdeAls`: the number it goes on under, 'geen', or null: not said. */
export type Concept = {
  readonly skn: string
  readonly zelfdeAls: string | null
  readonly kenmerk: string
  readonly van: string | null
  readonly tot: string | null
  readonly zorgvraag: string
  readonly indicatiedatum: string | null
  readonly liepIn2021: boolean | null
  readonly bij: readonly Aanbiederconcept[]
  readonly reden: string
}

export const leegConcept = (skn: string): Concept => ({
  skn,
  zelfdeAls: null,
  kenmerk: '',
  van: null,
  tot: null,
  zorgvraag: '',
  indicatiedatum: null,
  liepIn2021: null,
  bij: [{ sleutel: 0, declarant: null, besluit: '', setting: null }],
  reden: '',
})

/** What a number already tells of a further plaatsing under it. */
export const metNummer = (concept: Concept, rij: Fznummer): Concept => ({
  ...concept,
  zelfdeAls: rij.nummer,
  kenmerk: rij.titelkenmerk ?? '',
  van: rij.titel.van,
  tot: rij.titel.tot,
  zorgvraag: rij.zorgvraag?.omschrijving ?? '',
  indicatiedatum: rij.indicatiedatum ?? concept.indicatiedatum,
})

/** The plaatsingsbesluit of the n-th provider as long as nothing was typed: the next free ones. */
export const besluitVan = ({ besluit }: Aanbiederconcept, n: number, keuzes: Plaatskeuzes | undefined): string => {
  if (besluit !== '' || keuzes === undefined) return besluit
  return String(Number(keuzes.volgendBesluit) + n).padStart(9, '0')
}

/** Before this day there was no zorgprestatiemodel: care of then that goes on has a startdatum of its own (ZTN-10). */
const OVERGANG = '2022-01-01'

export const vraagtOvergang = ({ van, indicatiedatum }: Concept): boolean =>
  [van, indicatiedatum].some((dag) => dag !== null && dag < OVERGANG)

/** The plaatsing as it is asked for; null while something is missing. */
export function toPlaatsing(concept: Concept, keuzes: Plaatskeuzes | undefined): Plaatsing | null {
  const { skn, kenmerk, van, tot, zorgvraag, indicatiedatum, zelfdeAls, liepIn2021, reden } = concept
  if (keuzes === undefined || van === null || indicatiedatum === null) return null
  if (kenmerk.trim() === '' || zorgvraag.trim() === '') return null
  const bij = concept.bij.flatMap((een, n) =>
    een.declarant === null || een.setting === null
      ? []
      : [{ besluit: besluitVan(een, n, keuzes), declarant: een.declarant, settings: [een.setting] }],
  )
  if (bij.length < concept.bij.length) return null
  return {
    skn,
    titel: { kenmerk: kenmerk.trim(), geldig: { van, tot } },
    zorgvraag: { id: null, omschrijving: zorgvraag.trim() },
    zelfdeAls,
    indicatiedatum,
    liepIn2021: vraagtOvergang(concept) ? liepIn2021 : null,
    bij,
    reden,
  }
}
