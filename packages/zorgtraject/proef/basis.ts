import {
  type Agb,
  cents,
  composeZtn,
  dayOf,
  type EpochDay,
  minutes,
  period,
  type Skn,
  type Ztn,
} from '@zorgketen/values'
import type { Consultprestatie } from '@zorgketen/zorgprestatie'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

// What the tests of this room start from.

export const declarant = '06290001' as Agb
export const andereDeclarant = '06290002' as Agb

export const bytes = (zaad: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => (zaad * 31 + i * 7) % 256)
export const ztn = (zaad: number): Ztn => composeZtn(bytes(zaad))

export const dag = (maand: number, d: number): EpochDay => dayOf(2022, maand, d)

export const prestatie = (deel: Partial<Consultprestatie> = {}): Consultprestatie => ({
  soort: 'consult',
  id: 'r1',
  registratie: 'r1',
  patient: 'p1',
  stroom: 'ggz',
  datum: dag(3, 14),
  begintijd: null,
  eindtijd: null,
  zorgsoort: 'behandeling',
  setting: 'sectie-ii',
  eenheid: 'praktijk',
  zorgverlener: 'gz',
  beroep: 'Gezondheidszorgpsycholoog',
  categorieIndex: 6,
  duurklasse: 45,
  minuten: minutes(45),
  tijdsoort: 'gerealiseerd',
  codelijst: '071',
  code: 'CO0497',
  naam: '',
  tarief: cents(12_099),
  fictief: false,
  ...deel,
})

export const ggz = (zaad: number, deel: Partial<Zorgtraject> = {}): Zorgtraject => ({
  nummer: ztn(zaad),
  soort: 'ggz',
  patient: 'p1',
  declarant,
  startdatum: null,
  gesloten: null,
  plaatsing: null,
  diagnoses: [],
  regiebehandelaar: null,
  ...deel,
})

export const plaatsing = (zaad: number, deel: Partial<Plaatsing> = {}): Plaatsing => ({
  nummer: '200000001',
  skn: '1234567' as Skn,
  declarant,
  titel: period(dag(2, 1), dag(7, 31)),
  zorgtraject: ztn(zaad),
  startdatum: dag(1, 20),
  ...deel,
})

export const fz = (zaad: number, deel: Partial<Zorgtraject> = {}): Zorgtraject =>
  ggz(zaad, { soort: 'fz', startdatum: dag(1, 20), plaatsing: '200000001', ...deel })

export const codeOf = (antwoord: {
  readonly soort: string
  readonly weigering?: { readonly code: string }
}): string | null => antwoord.weigering?.code ?? null
