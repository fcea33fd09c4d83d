import { type InvoerbaarRegister, importColumns } from './vormen.ts'

/** An example file of a register, with the explanation of its columns. */
export interface Sjabloon {
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
  readonly uitleg: readonly { readonly kop: string; readonly uitleg: string; readonly verplicht: boolean }[]
}

/** The example file in one language; its rows are invented and import without faults. */
export function importTemplate(register: InvoerbaarRegister, taal: 'nl' | 'en'): Sjabloon {
  const kolommen = importColumns(register)
  const aantal = Math.max(...kolommen.map(({ voorbeelden }) => voorbeelden.length))
  return {
    koppen: kolommen.map(({ naam }) => naam[taal]),
    rijen: Array.from({ length: aantal }, (_, i) => kolommen.map(({ voorbeelden }) => voorbeelden[i] ?? '')),
    uitleg: kolommen.map(({ naam, uitleg, verplicht }) => ({
      kop: naam[taal],
      uitleg: uitleg[taal],
      verplicht: verplicht !== 'nee',
    })),
  }
}
