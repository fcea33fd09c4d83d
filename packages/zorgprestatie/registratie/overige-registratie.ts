import type { Agb, ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Stroom } from './consultregistratie.ts'

/** Kinds of other prestaties that can be registered (ZPM-09, ZPM-10, ZPM-12, ZPM-13, ZPM-16, ZPM-17). */
export const OVERIGE_SOORTEN = [
  'ect-regulier',
  'ect-complex',
  'rtms',
  'methadon',
  'euthanasie-consultatie',
  'intercollegiaal-overleg',
  'onderlinge-dienstverlening',
  'verblijf-zonder-overnachting',
  'forensisch-psychiatrisch-toezicht',
  'dagbesteding',
  'niet-basispakketzorg-consult',
  'niet-basispakketzorg-verblijf',
  'acute-ggz-consult',
  'acute-ggz-verblijf',
  'facultatief',
  'transitie',
] as const

export type OverigeSoort = (typeof OVERIGE_SOORTEN)[number]

/** Consultation between professionals about one patient (ZPM-10). */
export interface Overleg {
  readonly met: 'erkende-zorgverlener' | 'andere-beroepsbeoefenaar' | 'verwijzer' | 'huisarts'
  readonly overIndividuelePatient: boolean
  readonly intervisie: boolean
  readonly inDossier: boolean
  /** The patient was told beforehand, also that it may be charged. */
  readonly patientVooraf: boolean
}

/** One other prestatie as registered. What a kind needs and is null is refused with that reason. */
export interface OverigeRegistratie {
  readonly soort: 'overig'
  readonly prestatiesoort: OverigeSoort
  readonly id: string
  readonly patient: string
  readonly stroom: Stroom
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly eenheid: string
  readonly zorgverlener: string
  readonly minuten: Minutes | null
  readonly overleg: Overleg | null
  /** Level of dagbesteding (fz): 1 laag, 2 midden, 3 hoog, 4 zeer hoog. */
  readonly beveiligingsniveau: number | null
  /** Of a day of verblijf acute ggz: D gemiddeld, E intensief, and so on (ZPM-13). */
  readonly verzorgingsgraad?: string
  /** Of acute ggz: day of the first contact of the acute episode; absent or null: not recorded (ZPM-13). */
  readonly eersteContact?: EpochDay | null
  /** Of onderlinge dienstverlening: who asked for it (ZPM-16); it goes under the asker's zorgtrajectnummer. */
  readonly opdrachtgever: Agb | null
  /** Of what needs a contract condition (facultatief, transitie, integraal): its code in the contract. */
  readonly afspraak: string | null
}
