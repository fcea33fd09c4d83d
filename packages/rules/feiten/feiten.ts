/**
 * The facts a run may look at: registers by name, and a fingerprint of their content.
 * A register that was not brought along is simply not there; the desk then reports the rules that need it.
 */
export interface Feiten {
  readonly namen: ReadonlySet<string>
  /** Hash of the content of all registers, made by whoever took the snapshot. */
  readonly vingerafdruk: string
}

/** Freezes a snapshot. F gives the registers their types; names with an undefined register are left out. */
export function takeSnapshot<F extends object>(registers: F, vingerafdruk: string): Readonly<F> & Feiten {
  const namen = new Set(Object.entries(registers).flatMap(([naam, register]) => (register === undefined ? [] : [naam])))
  return Object.freeze({ ...registers, namen, vingerafdruk })
}
