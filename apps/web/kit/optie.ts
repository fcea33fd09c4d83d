/** One thing that can be chosen. `bij` is a second, quieter line (a date of birth, an AGB-code). */
export type Optie<S extends string = string> = {
  readonly sleutel: S
  readonly naam: string
  readonly bij?: string
  readonly uit?: boolean
}
