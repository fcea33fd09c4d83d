import type { Trajectkeuze } from '../patienten/delen/traject-keuze.ts'
import type { Trajectwerkregel } from './api.ts'

/** The act that a row asks for; null: there is nothing to do yet, or another page does it. */
export function keuzeVan({ soort, nummer, versie, dag }: Trajectwerkregel, vandaag: string): Trajectkeuze | null {
  switch (soort) {
    case 'sluit':
      return { soort: 'sluiten', nummer: { nummer, versie, titelTot: null } }
    case 'terugkeer':
      return { soort: 'nummer', eerste: false }
    case 'titel':
      // while it runs it may still be extended
      return dag > vandaag ? null : { soort: 'titel', nummer: { nummer, versie, titelTot: dag } }
    case 'startdatum':
      return null
  }
}
