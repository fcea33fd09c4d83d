/** An element of the file, kept only while its entry or balance is read. `naam` without prefix; `munt` is its Ccy. */
export interface Knoop {
  readonly naam: string
  readonly munt: string | null
  /** Line in the file on which it opened. */
  readonly regel: number
  readonly kinderen: Knoop[]
  tekst: string
}

/** The first element along a path of names; null when there is none. */
export function find(knoop: Knoop, ...pad: readonly string[]): Knoop | null {
  let hier: Knoop | undefined = knoop
  for (const naam of pad) {
    hier = hier.kinderen.find((kind) => kind.naam === naam)
    if (hier === undefined) return null
  }
  return hier
}

/** All children of a name. */
export function all(knoop: Knoop | null, naam: string): readonly Knoop[] {
  return knoop === null ? [] : knoop.kinderen.filter((kind) => kind.naam === naam)
}

/** The text of the first element along a path, white space made single; null when missing or empty. */
export function textOf(knoop: Knoop | null, ...pad: readonly string[]): string | null {
  const gevonden = knoop === null ? null : find(knoop, ...pad)
  const tekst = gevonden?.tekst.replace(/\s+/g, ' ').trim() ?? ''
  return tekst === '' ? null : tekst
}
