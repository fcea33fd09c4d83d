import type { Tekst } from '@zorgketen/values'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { maakVoorkeur } from '../voorkeur/voorkeur.ts'
import { isLetterToets, naamVan } from './herken-toets.ts'

/** A key or two keys after each other that do something while the page that registered them is on the screen. */
type Sneltoets = {
  /** `mod+k`, `n`, `g r`. */
  readonly toets: string
  readonly naam: Tekst
  readonly doe: () => void
}

/** Shortcuts of single letters: on, unless the person switched them off. */
export const letterToetsen = maakVoorkeur<'aan' | 'uit'>('lettertoetsen', ['aan', 'uit'])

let actief: readonly Sneltoets[] = []
let eerste: string | null = null
const luisteraars = new Set<() => void>()

function zet(nieuw: readonly Sneltoets[]): void {
  actief = nieuw
  for (const roep of luisteraars) roep()
}

/** Registers a shortcut for as long as this component is on the screen. The last one registered wins. */
export function useSneltoets(toets: string | null, naam: Tekst, doe: () => void): void {
  const laatste = useRef(doe)
  useEffect(() => {
    laatste.current = doe
  })
  useEffect(() => {
    if (toets === null) return
    const eigen: Sneltoets = { toets, naam, doe: () => laatste.current() }
    zet([eigen, ...actief])
    return () => zet(actief.filter((s) => s !== eigen))
  }, [toets, naam])
}

/** The shortcuts that work now, for the overview. */
export function useSneltoetsen(): readonly Sneltoets[] {
  return useSyncExternalStore(
    (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
    () => actief,
  )
}

/** Listens to the keyboard; called once by the shell. Gives the function that stops it. */
export function luisterNaarToetsen(): () => void {
  let wekker: ReturnType<typeof setTimeout> | undefined
  const bijToets = (e: KeyboardEvent) => {
    if (e.defaultPrevented || e.isComposing) return
    const naam = naamVan(e)
    const reeks = eerste === null ? naam : `${eerste} ${naam}`
    const vorige = eerste
    eerste = null
    const mag = (toets: string) => !isLetterToets(toets) || (letterToetsen.lees() === 'aan' && !inVeld(e.target))
    const geraakt = actief.find((s) => (s.toets === reeks || (vorige !== null && s.toets === naam)) && mag(s.toets))
    if (geraakt) {
      e.preventDefault()
      geraakt.doe()
    } else if (actief.some((s) => s.toets.startsWith(`${naam} `) && mag(s.toets))) {
      eerste = naam
      clearTimeout(wekker)
      wekker = setTimeout(() => {
        eerste = null
      }, 1200)
    }
  }
  document.addEventListener('keydown', bijToets)
  return () => document.removeEventListener('keydown', bijToets)
}

function inVeld(doel: EventTarget | null): boolean {
  return (
    doel instanceof HTMLElement &&
    (doel.isContentEditable ||
      doel.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !== null)
  )
}
