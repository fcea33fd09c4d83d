import type { BeroepRij, PrestatieAntwoord, PrestatieZoek } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'
import type { Zorgsoort } from '../registratie/consultregistratie.ts'

/** The dated reference data that the derivations need (ZPM-19). Made by `makeTarieven`. */
export interface Tarieven {
  /** The duration class in minutes; 0 when shorter than the first class, null when no classes are loaded for the day. */
  readonly duurklasse: (minuten: number, dag: EpochDay) => number | null
  /** The row of the list of professions, or undefined when the profession is not on it that day. */
  readonly beroep: (naam: string, dag: EpochDay) => BeroepRij | undefined
  /** `setting` and `categorieIndex` count from 1, `duurklasse` is in minutes. */
  readonly vindConsult: (
    setting: number,
    categorieIndex: number,
    zorgsoort: Zorgsoort,
    duurklasse: number,
    dag: EpochDay,
  ) => PrestatieAntwoord
  /** Every kind of prestatie by its features; a field that the prestatie has must be asked (see `PrestatieZoek`). */
  readonly vind: (zoek: PrestatieZoek, dag: EpochDay) => PrestatieAntwoord
}
