import type { Tekst } from '@zorgketen/values'

/** Who can fix what is missing. */
export const HERSTELLERS = {
  behandelaar: { nl: 'De behandelaar', en: 'The professional' },
  patientenadministratie: { nl: 'De patiëntenadministratie', en: 'Patient administration' },
  personeelszaken: { nl: 'Personeelszaken', en: 'Human resources' },
  organisatiebeheer: { nl: 'Wie de eenheden beheert', en: 'Whoever keeps the units' },
  plaatsing: { nl: 'Het plaatsingsbureau (DJI)', en: 'The placement office (DJI)' },
  zorgverkoop: { nl: 'Zorgverkoop', en: 'Contracting' },
  declaratie: { nl: 'De declaratieafdeling', en: 'The declaration department' },
  applicatiebeheer: { nl: 'De applicatiebeheerder', en: 'The application manager' },
} as const satisfies Record<string, Tekst>

export type Hersteller = keyof typeof HERSTELLERS
export type Volledigheidsernst = 'blokkeert' | 'waarschuwt'

/** What is to be opened to mend it: a register, or the registration itself. */
export type Betreft =
  | 'patient'
  | 'zorgverlener'
  | 'regiebehandelaar'
  | 'eenheid'
  | 'zorgtraject'
  | 'plaatsing'
  | 'contract'
  | 'betaler'
  | 'registratie'

/** A cause for which care cannot be declared, or deserves a look, told without naming anyone. */
export interface Oorzaak {
  readonly hersteller: Hersteller
  readonly betreft: Betreft
  readonly ernst: Volledigheidsernst
  readonly wat: Tekst
  readonly doe: Tekst
}

type Tweetal = readonly [nl: string, en: string]

const maak =
  (ernst: Volledigheidsernst) =>
  (hersteller: Hersteller, betreft: Betreft, wat: Tweetal, doe: Tweetal): Oorzaak => ({
    hersteller,
    betreft,
    ernst,
    wat: { nl: wat[0], en: wat[1] },
    doe: { nl: doe[0], en: doe[1] },
  })

export const blokkeert = maak('blokkeert')
export const waarschuwt = maak('waarschuwt')
