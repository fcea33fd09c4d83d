import type { Toeval } from '../toeval/toeval.ts'
import type { Basis } from './basisbericht.ts'
import type { Bewerking } from './bewerking.ts'
import { bewerkingen } from './edits/alle-bewerkingen.ts'
import { kopbewerkingen } from './edits/kop.ts'
import { type Structuurbewerking, structuurbewerkingen } from './edits/structuur.ts'
import { lijstenVan } from './regelcodes.ts'

/** What is done to one message: no edit, one, or two; or an edit of its text. `basis` counts when there is no edit. */
export interface Greep {
  readonly basis: Basis
  readonly bewerkingen: readonly Bewerking[]
  readonly structuur: Structuurbewerking | null
}

interface Keuzebron {
  readonly feiten: { readonly volledigeCodelijsten: readonly string[] }
  readonly zaad: number
  readonly aantal: number
  readonly zonder: ReadonlySet<string>
}

const BASES: readonly Basis[] = ['fz', 'ggz', 'servicebureau', 'buitenland']

/** Rules about the message as a whole that look at nothing below it, so that any line edit can go with them. */
const LOS_VAN_REGELS = new Set([
  'VC001',
  'VC007',
  'VC008',
  'VC009',
  'VC010',
  'VC012',
  'VC013',
  'VC014',
  'VC015',
  'VC016',
  'VC111',
  'RC008',
])

/**
 * Edits for the messages of one country. Seeds that follow each other walk through all single edits in turn; double
 * edits are drawn: one of message and line (the line then stays hidden) and one of two lines.
 */
export function kiesGrepen(toeval: Toeval, { feiten, zaad, aantal, zonder }: Keuzebron): readonly Greep[] {
  const kan = (b: Bewerking): boolean =>
    !zonder.has(b.id) && lijstenVan(b.raakt).every((lijst) => feiten.volledigeCodelijsten.includes(lijst))
  const alle = bewerkingen.filter(kan)
  const kop = kopbewerkingen.filter((b) => kan(b) && b.raakt.every((regel) => LOS_VAN_REGELS.has(regel)))
  const regel = alle.filter((b) => !kopbewerkingen.includes(b))
  const structuur = structuurbewerkingen.filter((b) => !zonder.has(b.id))
  const greep = (...gekozen: readonly Bewerking[]): Greep => ({ basis: 'fz', bewerkingen: gekozen, structuur: null })
  const tekst = (s: Structuurbewerking): Greep => ({ basis: s.basis, bewerkingen: [], structuur: s })

  const gewoon = regel.filter((b) => b.maand === undefined)
  const boven = toeval.kies(kop.filter((b) => b.maand === undefined))
  const onder = toeval.kies(gewoon.filter((b) => b.basis === boven.basis && b.raakt.length > 0))
  const links = toeval.kies(gewoon)
  const rechts = toeval.kies(gewoon.filter((b) => b.basis === links.basis && b.id !== links.id))
  const vast: readonly Greep[] = [
    { basis: draai(BASES, zaad), bewerkingen: [], structuur: null },
    tekst(draai(structuur, zaad * 2)),
    tekst(draai(structuur, zaad * 2 + 1)),
    greep(onder, boven),
    greep(links, rechts),
  ]
  const enkel = Math.max(0, aantal - vast.length)
  const rest = Array.from({ length: enkel }, (_, k) => greep(draai(alle, zaad * enkel + k)))
  return [...vast, ...rest].slice(0, aantal)
}

/** The element at a place of the list that goes round and round. */
function draai<T>(lijst: readonly T[], plek: number): T {
  const n = lijst.length
  const gevonden = lijst[((plek % n) + n) % n]
  if (gevonden === undefined) throw new RangeError('er is niets te kiezen')
  return gevonden
}
