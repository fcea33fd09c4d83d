import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'
import type { Toestand } from './toestand.ts'

/** A short notice in the corner. `actie` for what can be taken back. */
export type Bericht = {
  readonly toestand: Extract<Toestand, 'goed' | 'fout' | 'letop' | 'info'>
  readonly tekst: string
  readonly bij?: string
  readonly actie?: { readonly naam: string; readonly doe: () => void }
}

/** What the toast region shows. */
export const berichten = new ToastQueue<Bericht>({ maxVisibleToasts: 4 })

/** Shows a notice. Errors stay until they are closed, the rest goes by itself; what must not be missed belongs on the page. */
export function meld(bericht: Bericht): void {
  berichten.add(bericht, bericht.toestand === 'fout' ? {} : { timeout: 7000 })
}
