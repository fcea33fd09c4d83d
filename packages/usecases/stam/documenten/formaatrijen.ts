import { registers } from '../../formaten/registers.ts'
import { stamgegevens } from '../../formaten/stamgegevens.ts'

// The rows of the file formats are the base of the documents, so that the two cannot drift apart.
const van = stamgegevens.shape

export const patientRij = van.patienten.unwrap().element
export const zorgverlenerRij = van.zorgverleners.unwrap().element
export const eenheidRij = van.eenheden.unwrap().element
export const zorgtrajectRij = van.zorgtrajecten.unwrap().element
export const planningRijen = van.planningIsRealisatie
export const declarantRij = van.declarant
export const indicatieRij = registers.shape.indicaties.unwrap().shape.rijen.unwrap().element
