import type { Deel, Pagina } from './pagina.ts'

/** One row per change by a person and per run of a machine. Never a BSN: `onderwerp` and `details` name ids. */
export interface Auditrij {
  readonly id: string
  readonly op: string
  readonly door: string
  readonly rol: string
  readonly doel: string
  readonly handeling: string
  readonly onderwerp: string
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

export interface Auditkast {
  readonly schrijf: (rij: Auditrij) => Promise<void>
  /** A mark that is another one after every row that is written: what was reckoned at the same mark still holds. */
  readonly stempel: () => Promise<string>
  /** Newest first; `onderwerp` null: everything. */
  readonly lijst: (onderwerp: string | null, pagina: Pagina) => Promise<Deel<Auditrij>>
}
