import type { Optie } from '../../../kit/optie.ts'
import type { Contact, Registratie } from '../api.ts'

export type Soort = Registratie['soort']

/** The kinds in the order in which they are offered. */
export const SOORTEN = ['consult', 'groepssessie', 'verblijf', 'overig'] as const satisfies readonly Soort[]

/** What a new registration takes over from the one before it; never the patient, the times or the minutes. */
export type Standaard = {
  readonly datum: string | null
  readonly zorgverlener: Optie | null
  readonly eenheid: Optie | null
  readonly zorgsoort: Contact['zorgsoort'] | null
  readonly stroom: Contact['stroom'] | null
}

export const LEGE_STANDAARD: Standaard = {
  datum: null,
  zorgverlener: null,
  eenheid: null,
  zorgsoort: 'behandeling',
  stroom: null,
}

/** What the last registration was like, with what it did not tell (a stay has no professional) from another. */
export const vulAan = (laatste: Standaard | null, ander: Standaard): Standaard => ({
  datum: laatste?.datum ?? ander.datum,
  zorgverlener: laatste?.zorgverlener ?? ander.zorgverlener,
  eenheid: laatste?.eenheid ?? ander.eenheid,
  zorgsoort: laatste?.zorgsoort ?? ander.zorgsoort,
  stroom: laatste?.stroom ?? ander.stroom,
})

/** What was typed in a form of one kind and goes along to a form of another; absent: not typed. */
export type Gedeeld = Partial<Standaard> & {
  readonly patient?: Optie | null
  readonly begintijd?: string | null
  readonly minuten?: number | null
}

/** Gives an id of a register its name. */
export type Naamgever = (register: 'patient' | 'zorgverlener' | 'eenheid', id: string) => Optie
