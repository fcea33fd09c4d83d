import { SOORTEN, type Soort } from '../concept/gedeeld.ts'

/** What stands in the address when a new contact is filled in; of another kind its name comes behind it. */
export const NIEUW = 'nieuw'

/** What stands in the address when a new registration of a kind is filled in. */
export const nieuwVan = (soort: Soort): string => (soort === 'consult' ? NIEUW : `${NIEUW}-${soort}`)

/** The kind of a new registration in the address. */
export const soortVan = (open: string | null): Soort => SOORTEN.find((soort) => nieuwVan(soort) === open) ?? 'consult'
