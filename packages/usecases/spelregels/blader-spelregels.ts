import { ruleIdOf } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import type { Onbekendrij, Spelregelblad, Spelregelrij } from './spelregelrij.ts'

/** What to show; null is all. `regel` is an id without version; `zoek` words of the name or number of the patient. */
export interface Spelregelfilter {
  readonly stand: Spelregelrij['stand'] | null
  readonly regel: string | null
  readonly zoek: string
}

/** How many signals, breaches and unknowns one rule has. */
export interface Regeltelling {
  /** Without version. */
  readonly regel: string
  readonly signalen: number
  readonly breuken: number
  /** Records of which the rule could not say; null: it judges nothing at all. */
  readonly onbekend: number | null
}

/** The head of the worklist. */
export interface Spelregeloverzicht {
  readonly vandaag: EpochDay
  readonly gezien: Spelregelblad['gezien']
  readonly regels: readonly Regeltelling[]
  readonly onbekend: readonly Onbekendrij[]
}

/** Counts per rule and reasons why rules could not judge. */
export function sumSpelregels({ vandaag, gezien, rijen, onbekend }: Spelregelblad): Spelregeloverzicht {
  const per = new Map<string, { signalen: number; breuken: number; onbekend: number | null }>()
  const of = (sleutel: string) => {
    const regel = ruleIdOf({ regel: sleutel })
    const telling = per.get(regel) ?? { signalen: 0, breuken: 0, onbekend: 0 }
    per.set(regel, telling)
    return telling
  }
  for (const { regel, stand } of rijen) of(regel)[stand === 'signaal' ? 'signalen' : 'breuken'] += 1
  for (const { regel, aantal } of onbekend) {
    const telling = of(regel)
    telling.onbekend = aantal === 0 || telling.onbekend === null ? null : telling.onbekend + aantal
  }
  return {
    vandaag,
    gezien,
    regels: [...per]
      .map(([regel, telling]) => ({ regel, ...telling }))
      .toSorted((a, b) => (a.regel < b.regel ? -1 : 1)),
    onbekend,
  }
}

/** One page of the worklist, in its order. */
export function pageSpelregels(
  { rijen }: Spelregelblad,
  { stand, regel, zoek }: Spelregelfilter,
  { vanaf, aantal }: Pagina,
): Deel<Spelregelrij> {
  const woorden = foldTekst(zoek).split(' ').filter(Boolean)
  const gevonden = rijen.filter((rij) => {
    if (stand !== null && rij.stand !== stand) return false
    if (regel !== null && ruleIdOf(rij) !== regel) return false
    if (woorden.length === 0) return true
    const hooi = foldTekst(`${rij.naam} ${rij.patient}`)
    return woorden.every((woord) => hooi.includes(woord))
  })
  return { rijen: gevonden.slice(vanaf, vanaf + aantal), totaal: gevonden.length }
}
