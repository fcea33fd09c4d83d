import { loadReferentie } from '../load.ts'
import { dag } from '../proef-dag.ts'
import type { Celrij } from './celrij.ts'
import type { Importkop } from './importkop.ts'

export const referentie = loadReferentie()

export const kop2025: Importkop = {
  geldigVanaf: dag('2025-01-01'),
  geldigTot: dag('2026-01-01'),
  uitgave: 'nza',
  bekendSinds: dag('2024-07-01'),
  volledig: true,
  titel: 'Proef van een NZa-bestand',
  url: null,
  bestand: 'proef.csv',
}

export const naamVan = (beroep: string, soort: string, minuten: number) =>
  `Ambulant – kwaliteitsstatuut sectie II ${beroep} ${soort} ${minuten} minuten`
export const GZ = 'Gezondheidszorgpsycholoog (Wet Big artikel 3)'

/** Rows with the columns of the NZa; line numbers start at 2. */
export const nzaRijen = (
  ...rijen: readonly (readonly [code: string, naam: string, tarief: string])[]
): readonly Celrij[] =>
  rijen.map(([code, naam, tarief], i) => ({
    nummer: i + 2,
    cellen: { Prestatie_code: code, Naam: naam, 'Maximum-tarief (in Euro)': tarief },
  }))
