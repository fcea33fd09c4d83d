import type { Tekst } from '@zorgketen/values'
import { scoreType } from './score-type.ts'
import { type Antwoorden, answerTo, type Typemethode } from './typemethode.ts'

/** How likely a type is: percent, rounded to hundredths. An excluded type has 0. */
export interface Typekans {
  readonly type: string
  readonly percentage: number
}

export type Typeeruitkomst =
  | { readonly soort: 'kansen'; readonly kansen: readonly Typekans[] }
  | { readonly soort: 'onbekend'; readonly reden: Tekst }

const ALLES_UITGESLOTEN: Tekst = {
  nl: 'Met deze antwoorden is elk zorgvraagtype uitgesloten. Controleer de antwoorden.',
  en: 'With these answers every zorgvraagtype is excluded. Check the answers.',
}

/**
 * Proposes zorgvraagtypen: score per type, then softmax as a percentage (zpm.md §3.2). Most likely first, and of equal
 * ones the lowest number. The outcome advises: the regiebehandelaar chooses. Questions that the method does not use
 * are passed over; an answer that the method does not know is refused with its question.
 */
export function typeer(methode: Typemethode, antwoorden: Antwoorden): Typeeruitkomst {
  const vreemd = foreignAnswer(methode, antwoorden)
  if (vreemd !== null) return { soort: 'onbekend', reden: vreemd }
  const scores = [...methode.constanten.keys()].map((type) => scoreType(methode, antwoorden, type))
  const hoogste = Math.max(...scores.map(({ score }) => score))
  if (hoogste === Number.NEGATIVE_INFINITY) return { soort: 'onbekend', reden: ALLES_UITGESLOTEN }
  // the highest score is taken off first: exp then never overflows, and the quotient stays the same
  const gewichten = scores.map(({ type, score }) => ({ type, gewicht: Math.exp(score - hoogste) }))
  const som = gewichten.reduce((tot, { gewicht }) => tot + gewicht, 0)
  const kansen = gewichten.map(({ type, gewicht }) => ({
    type,
    percentage: Math.round((gewicht / som) * 10_000) / 100,
  }))
  return {
    soort: 'kansen',
    kansen: kansen.sort((a, b) => b.percentage - a.percentage || Number(a.type) - Number(b.type)),
  }
}

function foreignAnswer(methode: Typemethode, antwoorden: Antwoorden): Tekst | null {
  for (const [vraag, perAntwoord] of methode.coefficienten) {
    const antwoord = answerTo(antwoorden, vraag)
    if (antwoord === null || perAntwoord.has(antwoord)) continue
    return {
      nl: `Antwoord ${antwoord} op vraag ${vraag} kent de methode ${methode.versie} niet.`,
      en: `The method ${methode.versie} does not know answer ${antwoord} to question ${vraag}.`,
    }
  }
  return null
}
