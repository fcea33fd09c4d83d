import type { PatientDocument } from '../../stam/documenten/patient.ts'

interface Naam {
  readonly initialen: string
  readonly voorvoegsels: string | null
  readonly achternaam: string
}

/** A name as one writes it to a person: `A. van den Berg`. */
export const nameAs = ({ initialen, voorvoegsels, achternaam }: Naam): string =>
  [initialen, voorvoegsels, achternaam].filter((deel) => deel !== null && deel !== '').join(' ')

/** One without a name goes by the own patient number. */
export const nameOf = ({ id, naam }: PatientDocument): string => (naam === null ? id : nameAs(naam))
