import { maakVoorkeur } from './voorkeur.ts'

type Thema = 'systeem' | 'licht' | 'donker'

/** Light, dark, or as the system has it. */
export const themaVoorkeur = maakVoorkeur<Thema>('thema', ['systeem', 'licht', 'donker'])

/** Puts the chosen theme on the document now and at every change. */
export function volgThema(): void {
  const toon = () => {
    const thema = themaVoorkeur.lees()
    if (thema === 'systeem') delete document.documentElement.dataset.thema
    else document.documentElement.dataset.thema = thema
  }
  themaVoorkeur.luister(toon)
  toon()
}
