import { foldTekst } from '../registers/zoektekst.ts'
import type { Invoerkolom } from './kolom.ts'
import type { InvoerbaarRegister } from './vormen.ts'
import { importColumns } from './vormen.ts'

/** Which header of the file is which column of ours. A person can change it before the import. */
export interface Koppelvoorstel {
  /** By column key; null when no header of the file was recognised. */
  readonly koppeling: Readonly<Record<string, string | null>>
  /** `zeker`: a known name. `waarschijnlijk`: a known name is part of the header. */
  readonly zekerheid: Readonly<Record<string, 'zeker' | 'waarschijnlijk' | null>>
  readonly nietHerkend: readonly string[]
}

/** Recognises headers by their known names in Dutch and English, whatever capitals, accents, spaces and signs. */
export function proposeMapping(register: InvoerbaarRegister, koppen: readonly string[]): Koppelvoorstel {
  const kolommen = importColumns(register)
  const koppeling: Record<string, string | null> = {}
  const zekerheid: Record<string, 'zeker' | 'waarschijnlijk' | null> = {}
  const vrij = new Set(koppen)
  const take = (kolom: Invoerkolom, kop: string, hoe: 'zeker' | 'waarschijnlijk'): void => {
    koppeling[kolom.sleutel] = kop
    zekerheid[kolom.sleutel] = hoe
    vrij.delete(kop)
  }
  for (const kolom of kolommen) {
    const namen = namenVan(kolom)
    const kop = [...vrij].find((een) => namen.includes(kaal(een)))
    if (kop !== undefined) take(kolom, kop, 'zeker')
  }
  for (const kolom of kolommen) {
    if (koppeling[kolom.sleutel] !== undefined) continue
    const namen = namenVan(kolom).filter((naam) => naam.length >= 5)
    const passend = [...vrij].filter((kop) => namen.some((naam) => kaal(kop).includes(naam)))
    const [enige, ...meer] = passend
    if (enige !== undefined && meer.length === 0) take(kolom, enige, 'waarschijnlijk')
    else {
      koppeling[kolom.sleutel] = null
      zekerheid[kolom.sleutel] = null
    }
  }
  return { koppeling, zekerheid, nietHerkend: [...vrij] }
}

const namenVan = ({ sleutel, naam, synoniemen }: Invoerkolom): readonly string[] =>
  [sleutel, naam.nl, naam.en, ...synoniemen].map(kaal)

const kaal = (kop: string): string => foldTekst(kop).replace(/[^a-z0-9]/g, '')
