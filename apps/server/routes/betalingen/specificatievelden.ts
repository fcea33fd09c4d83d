import type { Tekst } from '@zorgketen/values'

/** Headings under which payers write what we need, in plain form; the first that is there counts. */
export const KOPPEN = {
  factuurnummer: ['factuurnummer', 'factuurnr', 'factuur', 'declaratienummer', 'notanummer', 'kenmerk declarant'],
  bedrag: ['bedrag', 'betaald bedrag', 'toegekend bedrag', 'uit te betalen', 'betaalbedrag', 'bedrag euro'],
  regelreferentie: ['regelreferentie', 'referentienummer', 'regelnummer', 'referentienummer prestatie', 'referentie'],
  kenmerk: ['betalingskenmerk', 'betaalkenmerk', 'kenmerk', 'betaalreferentie'],
  dag: ['betaaldatum', 'datum', 'datum betaling', 'boekdatum'],
} as const

export type Veld = keyof typeof KOPPEN

export const VELDEN = Object.keys(KOPPEN) as readonly Veld[]

/** Without these two a specification says nothing. */
export const VERPLICHT: readonly Veld[] = ['factuurnummer', 'bedrag']

/** How the cells of a field are read (documents `herkenSchade`). */
export const SOORT = {
  factuurnummer: 'tekst',
  bedrag: 'bedrag',
  regelreferentie: 'tekst',
  kenmerk: 'tekst',
  dag: 'dag',
} as const

/** How the fields are called where a person points out their columns. */
export const VELDNAMEN: Readonly<Record<Veld, Tekst>> = {
  factuurnummer: { nl: 'Factuurnummer', en: 'Invoice number' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  regelreferentie: { nl: 'Referentie van de regel', en: 'Reference of the line' },
  kenmerk: { nl: 'Betalingskenmerk', en: 'Payment reference' },
  dag: { nl: 'Betaaldatum', en: 'Date of payment' },
}
