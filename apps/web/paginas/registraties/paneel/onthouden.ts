import type { Concept } from '../concept/concept.ts'
import type { Standaard } from '../concept/gedeeld.ts'

/** What a change is made from: the version (0: none yet) and what stood in it. */
export type Begin = { readonly id: string; readonly versie: number; readonly basis: Concept }

/** A change that was not kept yet, with what it was made from. */
export type Onbewaard = Begin & { readonly concept: Concept }

const standaarden = new Map<string, Standaard>()
const onbewaard = new Map<string, Onbewaard>()

/** What the last registration of an organisation in this tab was like; null: there was none yet. Nothing leaves the tab. */
export function laatsteStandaard(organisatie: string): Standaard | null {
  return standaarden.get(organisatie) ?? null
}

/** What the last one did not tell (a stay has no professional) stays what it was. */
export function onthoudStandaard(organisatie: string, standaard: Standaard): void {
  const gezegd = Object.fromEntries(Object.entries(standaard).filter(([, waarde]) => waarde !== null))
  standaarden.set(organisatie, { ...standaard, ...standaarden.get(organisatie), ...gezegd })
}

/** The change that someone left without keeping it; `wat` is the id of a registration, or 'nieuw' with its kind. */
export function leesOnbewaard(organisatie: string, wat: string): Onbewaard | null {
  return onbewaard.get(`${organisatie} ${wat}`) ?? null
}

/** Keeps a change that is left (null: forgets it), in this tab and for this organisation only. */
export function zetOnbewaard(organisatie: string, wat: string, werk: Onbewaard | null): void {
  if (werk === null) onbewaard.delete(`${organisatie} ${wat}`)
  else onbewaard.set(`${organisatie} ${wat}`, werk)
}
