import type { Tekst } from '@zorgketen/values'
import { maakVoorkeur, useVoorkeur } from '../voorkeur/voorkeur.ts'

export type Taal = 'nl' | 'en'

/** Dutch unless the person chose English. */
export const taalVoorkeur = maakVoorkeur<Taal>('taal', ['nl', 'en'])

/** Puts the language on the document, for screen readers and hyphenation, now and at every change. */
export function volgTaal(): void {
  const toon = () => {
    document.documentElement.lang = taalVoorkeur.lees()
  }
  taalVoorkeur.luister(toon)
  toon()
}

/** The current language and the function that changes it. */
export function useTaal(): readonly [Taal, (taal: Taal) => void] {
  return useVoorkeur(taalVoorkeur)
}

/** The text of a `Tekst` from the server or a register in the current language: `const lees = useLees(); lees(fout.wat)`. */
export function useLees(): (tekst: Tekst | string) => string {
  const [taal] = useTaal()
  return (tekst) => (typeof tekst === 'string' ? tekst : tekst[taal])
}
