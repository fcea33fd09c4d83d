import { scoreType, type Typescore } from './score-type.ts'
import { typeer } from './typeer.ts'
import { ANTWOORD_ONBEKEND, type Antwoorden, answerTo, type Typemethode } from './typemethode.ts'

/** Why a type came out as it did, for the talk on gepast gebruik (ZPM-18, ZPM-27). Built on demand only. */
export interface Typeringsuitleg {
  readonly methode: string
  readonly score: Typescore
  /** Questions of which another answer, or none, would have given another outcome. */
  readonly relevant: readonly string[]
  /** Questions that the method uses and that were not answered. */
  readonly onbeantwoord: readonly string[]
}

export function explainTypering(methode: Typemethode, antwoorden: Antwoorden, type: string): Typeringsuitleg {
  const vragen = questionsOf(methode)
  return {
    methode: methode.versie,
    score: scoreType(methode, antwoorden, type),
    relevant: vragen.filter((vraag) => isRelevant(methode, antwoorden, vraag)),
    onbeantwoord: vragen.filter((vraag) => answerTo(antwoorden, vraag) === null),
  }
}

/** Every question that the method looks at, also those that only an exclusion asks for. */
export function questionsOf({ coefficienten, uitsluitingen }: Typemethode): readonly string[] {
  const gevraagd = uitsluitingen.flatMap(({ als }) => als.map(({ vraag }) => vraag))
  return [...new Set([...coefficienten.keys(), ...gevraagd])].sort()
}

/** The answers to a question that the method tells apart; unknown is one of them. */
export function answersOf({ coefficienten, uitsluitingen }: Typemethode, vraag: string): readonly number[] {
  const gescoord = [...(coefficienten.get(vraag)?.keys() ?? [])]
  const uitgesloten = uitsluitingen.flatMap(({ als }) =>
    als.flatMap((een) => (een.vraag === vraag ? [een.antwoord] : [])),
  )
  return [...new Set([ANTWOORD_ONBEKEND, ...gescoord, ...uitgesloten])]
}

function isRelevant(methode: Typemethode, antwoorden: Antwoorden, vraag: string): boolean {
  const nu = JSON.stringify(typeer(methode, antwoorden))
  return answersOf(methode, vraag).some(
    (ander) => JSON.stringify(typeer(methode, { ...antwoorden, [vraag]: ander })) !== nu,
  )
}
