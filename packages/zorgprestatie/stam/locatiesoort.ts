/**
 * Our own kinds of place where a contact was had: a location of the provider, its ward, the patient's home or
 * surroundings, an institution of another (prison, hospital), or at a distance. No published code list exists.
 */
export const LOCATIESOORTEN = ['kantoor', 'afdeling', 'bij-patient', 'elders', 'op-afstand'] as const

export type Locatiesoort = (typeof LOCATIESOORTEN)[number]
