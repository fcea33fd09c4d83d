import { type Antwoorden, answerTo, type Typemethode, type Uitsluiting } from './typemethode.ts'

/** What one answer adds to the score of a type. */
interface Bijdrage {
  readonly vraag: string
  readonly antwoord: number
  readonly coefficient: number
}

/** The score of a type with what it is made of: constant plus contributions, or out by a 'rode regel'. */
export interface Typescore {
  readonly type: string
  readonly constante: number
  readonly bijdragen: readonly Bijdrage[]
  readonly uitgesloten: Uitsluiting | null
  /** -Infinity when excluded. */
  readonly score: number
}

export function scoreType(methode: Typemethode, antwoorden: Antwoorden, type: string): Typescore {
  const constante = methode.constanten.get(type) ?? 0
  const bijdragen = [...methode.coefficienten].flatMap(([vraag, perAntwoord]) => {
    const antwoord = answerTo(antwoorden, vraag)
    const coefficient = antwoord === null ? undefined : perAntwoord.get(antwoord)?.get(type)
    return antwoord === null || coefficient === undefined ? [] : [{ vraag, antwoord, coefficient }]
  })
  const uitgesloten =
    methode.uitsluitingen.find(
      (regel) =>
        regel.type === type && regel.als.every(({ vraag, antwoord }) => answerTo(antwoorden, vraag) === antwoord),
    ) ?? null
  const som = bijdragen.reduce((tot, { coefficient }) => tot + coefficient, constante)
  return { type, constante, bijdragen, uitgesloten, score: uitgesloten === null ? som : Number.NEGATIVE_INFINITY }
}
