import { type Schrijfkolom, writeCsv } from '@zorgketen/documents'
import type { Tekst } from '@zorgketen/values'
import type { Voorbeeld } from './vormen.ts'

type Fout = Voorbeeld['fouten'][number]
type Taal = 'nl' | 'en'

const KOPPEN: Readonly<Record<'rij' | 'kolom' | 'wat' | 'verwacht' | 'doe', Tekst>> = {
  rij: { nl: 'Rij', en: 'Row' },
  kolom: { nl: 'Kolom', en: 'Column' },
  wat: { nl: 'Wat is er mis', en: 'What is wrong' },
  verwacht: { nl: 'Verwacht', en: 'Expected' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
}

/** What is wrong with a file, one line each, to mend the file by. */
export function writeFouten(fouten: readonly Fout[], taal: Taal): Uint8Array {
  const tekst = (kop: keyof typeof KOPPEN, waarde: (fout: Fout) => string | null): Schrijfkolom<Fout> => ({
    kop: KOPPEN[kop][taal],
    soort: 'tekst',
    waarde,
  })
  const kolommen: readonly Schrijfkolom<Fout>[] = [
    { kop: KOPPEN.rij[taal], soort: 'getal', waarde: ({ rij }) => (rij === 0 ? null : rij) },
    tekst('kolom', ({ kolom }) => kolom),
    tekst('wat', ({ wat }) => wat[taal]),
    tekst('verwacht', ({ verwacht }) => verwacht[taal]),
    tekst('doe', ({ doe }) => doe[taal]),
  ]
  return writeCsv({ naam: 'fouten', kolommen, rijen: fouten })
}
