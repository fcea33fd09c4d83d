import type { Celrij } from './celrij.ts'
import { importPrestaties } from './import-prestaties.ts'
import type { Importkop } from './importkop.ts'
import type { Importuitslag } from './importuitslag.ts'
import type { Naamlijsten } from './woordenboek.ts'

/**
 * Reads prestatiecodelijst 071 of Vektis: columns Code and Betekenis, with Datum ingang and Datum expiratie (the last
 * day, inclusive) where they are there. The list has no tariffs; laid over a tariff table it takes none away.
 */
export function importVektis071(rijen: readonly Celrij[], kop: Importkop, lijsten: Naamlijsten): Importuitslag {
  return importPrestaties(rijen, kop, lijsten, {
    bron: 'vektis-071',
    verplicht: ['code', 'naam'],
    inhoud: 'Prestaties uit codelijst 071 van Vektis.',
  })
}
