import type { Debetregel } from './declaratieregel.ts'

/** What a debit line says, apart from its reference: two lines with equal contents bill the same thing alike. */
export type Regelinhoud = Omit<Debetregel, 'referentie' | 'prestatie'> & { readonly prestatie: string }
