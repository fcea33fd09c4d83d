import type { Zorgsoort } from '../feiten/feiten.ts'

/** One line of `registraties.ndjson`. Mutable: planted mistakes are edits of a copy. */
export interface Registratie {
  soort: 'consult'
  id: string
  patient: string
  stroom: 'ggz' | 'fz'
  datum: string
  begintijd: string | null
  zorgsoort: Zorgsoort
  eenheid: string
  zorgverlener: string
  geplandeMinuten: number | null
  directeMinuten: number
  indirecteMinuten: number | null
}
