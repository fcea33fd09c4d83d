import { type Agb, type EpochDay, formatAgb, formatDay, type Tekst, type Ztn } from '@zorgketen/values'
import type { Boektraject } from '../opslag/trajectboek.ts'

/** Why two numbers of one person stand out: what the Factsheet says does not happen, seen in what was granted. */
export interface Samenloop {
  readonly soort: 'ggz-zelfde-declarant' | 'fz-tegelijk'
  readonly nummers: readonly [Ztn, Ztn]
  /** The days on which both had care. */
  readonly van: EpochDay
  readonly tot: EpochDay
  readonly reden: Tekst
}

/**
 * Numbers of one person that run at the same time where that is not meant to be: two ggz numbers at one declarant
 * (ZTN-13), two fz numbers wherever (ZTN-12). By the days of granted care alone, since a payer does not know when a number
 * closed; numbers that only meet on a day follow each other. A signal to talk about: nothing is judged by it (ZTN-17).
 */
export function findSamenloop(trajecten: readonly Boektraject[]): readonly Samenloop[] {
  const gevonden = new Map<string, Samenloop>()
  for (const [n, a] of trajecten.entries()) {
    for (const b of trajecten.slice(n + 1)) {
      const samen = meet(a, b)
      if (samen === null) continue
      const sleutel = [a.nummer, b.nummer].toSorted().join(' ')
      const eerder = gevonden.get(sleutel)
      gevonden.set(sleutel, eerder === undefined ? samen : widen(eerder, samen))
    }
  }
  return [...gevonden.values()]
}

function meet(a: Boektraject, b: Boektraject): Samenloop | null {
  if (a.nummer === b.nummer || a.soort !== b.soort || a.persoon !== b.persoon) return null
  if (a.soort === 'ggz' && a.declarant !== b.declarant) return null
  if (a.van === null || a.tot === null || b.van === null || b.tot === null) return null
  if (a.van >= b.tot || b.van >= a.tot) return null
  const van = Math.max(a.van, b.van) as EpochDay
  const tot = Math.min(a.tot, b.tot) as EpochDay
  const soort = a.soort === 'ggz' ? 'ggz-zelfde-declarant' : 'fz-tegelijk'
  return { soort, nummers: [a.nummer, b.nummer], van, tot, reden: redenOf(soort, a.declarant, van, tot) }
}

function widen(eerder: Samenloop, ander: Samenloop): Samenloop {
  const van = Math.min(ander.van, eerder.van) as EpochDay
  const tot = Math.max(ander.tot, eerder.tot) as EpochDay
  // only fz numbers meet at more than one declarant
  return { ...eerder, van, tot, reden: redenOf('fz-tegelijk', null, van, tot) }
}

function redenOf(soort: Samenloop['soort'], declarant: Agb | null, van: EpochDay, tot: EpochDay): Tekst {
  const nl = `${toonDag(van)} tot en met ${toonDag(tot)}`
  const en = `${formatDay(van)} to ${formatDay(tot)}`
  if (soort === 'fz-tegelijk') {
    return {
      nl: `Twee fz-nummers tegelijk, van ${nl}. In de fz heeft een patiënt één nummer zolang titel en zorgvraag gelijk blijven.`,
      en: `Two fz numbers at the same time, ${en}. In fz a patient has one number while titel and zorgvraag stay the same.`,
    }
  }
  const agb = declarant === null ? '' : formatAgb(declarant)
  return {
    nl: `Twee ggz-nummers tegelijk bij declarant ${agb}, van ${nl}. Bij één aanbieder lopen geen ggz-nummers naast elkaar.`,
    en: `Two ggz numbers at the same time at declarant ${agb}, ${en}. At one provider no ggz numbers run side by side.`,
  }
}

/** A day as Dutch texts show it. */
const toonDag = (dag: EpochDay): string => formatDay(dag).split('-').toReversed().map(Number).join('-')
