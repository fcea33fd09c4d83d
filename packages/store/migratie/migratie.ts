/** One migration file: its number (1, 2, …), file name, text, and the sha256 of the text with LF line ends (hex). */
export type Migratie = {
  readonly nummer: number
  readonly naam: string
  readonly sql: string
  readonly sha256: string
}
