import type { Celrij } from './celrij.ts'
import { importPrestaties } from './import-prestaties.ts'
import type { Importkop } from './importkop.ts'
import type { Importuitslag } from './importuitslag.ts'
import type { Naamlijsten } from './woordenboek.ts'

/**
 * Reads the prestatie- en tariefbestand of the NZa: columns Prestatie_code, Naam and Maximum-tarief (in Euro), in any
 * order and beside any others, cells as text. Tariffs in cents; kind, setting, profession and duration from the name.
 */
export function importNzaTarieven(rijen: readonly Celrij[], kop: Importkop, lijsten: Naamlijsten): Importuitslag {
  return importPrestaties(rijen, kop, lijsten, {
    bron: 'nza',
    verplicht: ['code', 'naam', 'tarief'],
    inhoud: 'Prestaties en tarieven uit het prestatie- en tariefbestand van de NZa.',
  })
}
