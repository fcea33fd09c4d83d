/** One row of a table: its line in the file, from 1, and its trimmed cells. */
export interface Tabelrij {
  readonly regel: number
  readonly cellen: readonly string[]
}

const CEL = /;(?:"((?:[^"]|"")*)"|([^;]*))/g

/**
 * Reads a sheet that was saved as CSV with semicolons: with or without BOM, any line end, cells quoted or not. The
 * first line is the heading; empty lines are passed over. A quoted cell stays on one line.
 */
export function readTabel(tekst: string): readonly Tabelrij[] {
  const regels = tekst.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  return regels
    .map((regel, i) => ({ regel: i + 1, cellen: cellsOf(regel) }))
    .slice(1)
    .filter(({ cellen }) => cellen.some((cel) => cel !== ''))
}

const cellsOf = (regel: string): readonly string[] =>
  [...`;${regel}`.matchAll(CEL)].map(([, gequoot, kaal]) => (gequoot?.replaceAll('""', '"') ?? kaal ?? '').trim())
