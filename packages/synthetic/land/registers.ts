import type { Periode } from './periode.ts'
import type { Betaler, Contract, Plaatsing } from './stamgegevens.ts'

/** Rows of a register and whether they are all there are. */
interface Bestand<T> {
  volledig: boolean
  rijen: T[]
}

/** The JSON of `zorgketen/registers@1`: what a payer knows. Null: the payer does not keep that register. */
export interface Registers {
  formaat: 'zorgketen/registers@1'
  fictief: true
  betaler: Betaler
  plaatsingen: Bestand<Plaatsing> | null
  contracten: Bestand<Contract> | null
  aanbieders: Bestand<{ aanbieder: string; geldig: Periode }> | null
  skns: Bestand<string> | null
  indicaties: Bestand<{ plaatsing: string; settings: string[] }> | null
}
