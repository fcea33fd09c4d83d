import type { Consultregistratie } from '@zorgketen/zorgprestatie'
import type { Practice } from '../practice.ts'

/** What a rival is given of a registration: unit and professional are already looked up for it. */
export interface Case {
  readonly setting: number
  readonly categorie: number
  readonly soort: string
  /** Epoch day. */
  readonly datum: number
  readonly gepland: number | null
  readonly direct: number
}

export function caseOf(registratie: Consultregistratie, { settings, categorieen }: Practice): Case {
  const { eenheid, zorgverlener, zorgsoort, datum, geplandeMinuten, directeMinuten } = registratie
  return {
    setting: settings.get(eenheid) ?? 0,
    categorie: categorieen.get(zorgverlener) ?? 0,
    soort: zorgsoort,
    datum,
    gepland: geplandeMinuten,
    direct: directeMinuten,
  }
}
