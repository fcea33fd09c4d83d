import type { Debetregel } from '@zorgketen/declaratie'
import type { Tekst } from '@zorgketen/values'
import { TRAPPEN, type Voorganger } from './voorganger.ts'

/** What new lines of one person continue: by line reference, the earlier prestatie, or several it could be. */
export interface Vervolg {
  readonly gekozen: ReadonlyMap<string, { readonly eerder: Voorganger; readonly reden: Tekst; readonly zeker: boolean }>
  readonly onduidelijk: ReadonlyMap<string, readonly Voorganger[]>
}

/**
 * Finds what new debit lines of one person continue. A message does not say it, so the likeness decides, strictest first,
 * and what was credited in the same message before what was rejected earlier. Less than sure likeness counts only when it
 * points one way from both sides.
 */
export function matchVoorgangers(regels: readonly Debetregel[], voorgangers: readonly Voorganger[]): Vervolg {
  const gekozen = new Map<string, { eerder: Voorganger; reden: Tekst; zeker: boolean }>()
  const vrij = new Set(voorgangers)
  const open = new Set(regels)
  for (const { past, zeker, reden } of TRAPPEN) {
    for (const hier of [true, false]) {
      const kandidaten = [...vrij].filter((eerder) => eerder.hier === hier)
      for (const regel of open) {
        const passend = kandidaten.filter((eerder) => vrij.has(eerder) && past(regel, eerder))
        const [eerder] = passend
        if (eerder === undefined) continue
        const anderen = [...open].filter((ander) => past(ander, eerder)).length
        if (!zeker && (passend.length > 1 || anderen > 1)) continue
        gekozen.set(regel.referentie, { eerder, reden, zeker })
        vrij.delete(eerder)
        open.delete(regel)
      }
    }
  }
  const onduidelijk = new Map<string, readonly Voorganger[]>()
  for (const regel of open) {
    const passend = [...vrij].filter((eerder) => TRAPPEN.some(({ past }) => past(regel, eerder)))
    if (passend.length > 0) onduidelijk.set(regel.referentie, passend)
  }
  return { gekozen, onduidelijk }
}
