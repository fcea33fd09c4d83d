import { maakVoorkeur } from '../voorkeur/voorkeur.ts'

/** The navigation at the left: with names, or only icons. */
export const navVoorkeur = maakVoorkeur<'breed' | 'smal'>('navigatie', ['breed', 'smal'])
