import { foldTekst } from '../../../stam/registers/zoektekst.ts'
import type { Registratiekolom } from './kolom.ts'

/** Which header of the file is which field, by its known names, whatever capitals, accents, spaces and signs. */
export function mapKoppen(
  kolommen: readonly Registratiekolom[],
  koppen: readonly string[],
): Readonly<Record<string, string | null>> {
  const vrij = new Set(koppen)
  const koppeling: Record<string, string | null> = {}
  for (const { sleutel, naam, synoniemen } of kolommen) {
    const namen = new Set([sleutel, naam.nl, naam.en, ...synoniemen].map(kaal))
    const kop = [...vrij].find((een) => namen.has(kaal(een))) ?? null
    if (kop !== null) vrij.delete(kop)
    koppeling[sleutel] = kop
  }
  return koppeling
}

const kaal = (kop: string): string => foldTekst(kop).replace(/[^a-z0-9]/g, '')
