import type { EpochDay } from '@zorgketen/values'

/** A patient whose ggz numbers are all closed and who comes back: care or a planned appointment after the last one. */
export interface Terugkomst {
  readonly patient: string
  /** The last closing day of the ggz numbers. */
  readonly gesloten: EpochDay
  /** The first ggz care after it; it is on no number. */
  readonly zorg: EpochDay | null
  /** The first planned ggz appointment from today on. */
  readonly afspraak: EpochDay | null
}

/** An open number that will end. `dag`: ggz the last care of the patient, fz the last day of its last titel. */
export interface Nummereinde {
  readonly nummer: string
  readonly patient: string
  readonly dag: EpochDay
  /** ggz: the first planned appointment from today on. */
  readonly afspraak: EpochDay | null
}

/** What asks for an act of a person, each in order of patient. */
export interface Trajectvragen {
  readonly terug: readonly Terugkomst[]
  readonly stil: readonly Nummereinde[]
  readonly titels: readonly Nummereinde[]
}

/** What asks for an act of a person on zorgtrajectnummers. */
export interface Trajectwerkkast {
  /** The first ggz care of a patient after a day; null: there is none. */
  readonly zorgNa: (patient: string, dag: EpochDay) => Promise<EpochDay | null>
  /**
   * Of everybody, in one walk over the numbers. `stil`: open ggz numbers of who had ggz care but none after
   * `zorgTot`. `titels`: open fz numbers whose every titel ends, the last one on `titelTot` or before.
   */
  readonly vragen: (grens: {
    readonly vandaag: EpochDay
    readonly zorgTot: EpochDay
    readonly titelTot: EpochDay
  }) => Promise<Trajectvragen>
}
