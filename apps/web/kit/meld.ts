import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'
import type { Toestand } from './toestand.ts'

/** A short notice in the corner. `actie` for what can be taken back. */
export type Bericht = {
  readonly toestand: Extract<Toestand, 'goed' | 'fout' | 'letop' | 'info'>
  readonly tekst: string
  readonly bij?: string
  readonly actie?: { readonly naam: string; readonly doe: () => void }
  /** Of one line only the newest notice stands: what can be taken back is the last thing that was done. */
  readonly lijn?: string
}

/** What the toast region shows. */
export const berichten = new ToastQueue<Bericht>({ maxVisibleToasts: 4 })

/** How long a notice stays, in milliseconds; an error until it is closed. */
const BLIJFT = { goed: 7000, info: 7000, letop: 20_000 } as const

/** The notice that stands now, by line. */
const perLijn = new Map<string, string>()

/** Shows a notice. Errors stay until they are closed, the rest goes by itself; what must not be missed belongs on the page. */
export function meld(bericht: Bericht): void {
  const { toestand, tekst, bij = '' } = bericht
  // the same said twice is one notice
  const lijn = bericht.lijn ?? `${toestand} ${tekst} ${bij}`
  const vorige = perLijn.get(lijn)
  if (vorige !== undefined) berichten.close(vorige)
  const opSluit = () => {
    if (perLijn.get(lijn) === sleutel) perLijn.delete(lijn)
  }
  const blijft = toestand === 'fout' ? {} : { timeout: BLIJFT[toestand] }
  const sleutel = berichten.add(bericht, { ...blijft, onClose: opSluit })
  perLijn.set(lijn, sleutel)
}
