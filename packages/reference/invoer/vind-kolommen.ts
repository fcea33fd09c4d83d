import { woordenVan } from './woorden-van.ts'

/** What a file of prestaties can hold, and the names it goes by: NZa (Prestatie_code, Naam, Maximum-tarief), Vektis (Code, Betekenis, Datum ingang). */
const NAMEN = {
  code: ['prestatiecode', 'code'],
  naam: ['naam', 'prestatienaam', 'betekenis', 'omschrijving'],
  tarief: ['maximumtariefineuro', 'maximumtarief', 'tariefineuro', 'tarief'],
  vanaf: ['datumingang', 'ingangsdatum', 'begindatum'],
  totEnMet: ['datumexpiratie', 'expiratiedatum', 'einddatum'],
} as const

export type Kolomnaam = keyof typeof NAMEN

/** The name of each column in this file; null when it has none. Order and further columns are free. */
export type Kolommen = { readonly [K in Kolomnaam]: string | null }

export function vindKolommen(koppen: readonly string[]): Kolommen {
  const perNaam = new Map<string, string>()
  for (const kop of [...koppen].reverse()) perNaam.set(woordenVan(kop).replaceAll(' ', ''), kop)
  const vind = (kolom: Kolomnaam): string | null => {
    for (const naam of NAMEN[kolom]) {
      const kop = perNaam.get(naam)
      if (kop !== undefined) return kop
    }
    return null
  }
  return {
    code: vind('code'),
    naam: vind('naam'),
    tarief: vind('tarief'),
    vanaf: vind('vanaf'),
    totEnMet: vind('totEnMet'),
  }
}

/** Whether the column says that its tariffs are maximum tariffs. */
export function isMaximum(kop: string): boolean {
  return woordenVan(kop).startsWith('maximum')
}
