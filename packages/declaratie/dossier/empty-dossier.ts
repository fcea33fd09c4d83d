import type { Dossier } from '../model/dossier.ts'

/** The dossier of a declarant and a payer before anything was sent. */
export function emptyDossier(): Dossier {
  return { declaraties: [], regels: new Map(), verwerkt: new Set(), terzijde: [] }
}
