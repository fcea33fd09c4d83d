import type { Toeval } from '../toeval/toeval.ts'

/** Name of a person as the master data format writes it. */
export interface Naam {
  readonly initialen: string
  readonly voorvoegsels: string | null
  readonly achternaam: string
}

// Words that nobody is called, so that a made-up person is seen to be one.
const ACHTERNAMEN = ['Verzinsel', 'Bedenksel', 'Voorbeeld', 'Proefman', 'Testema', 'Demostra', 'Fictief', 'Schijn']
const VOORVOEGSELS = [null, null, null, 'van', 'de', 'van der'] as const
const LETTERS = 'ABCDEFGHIJKLMNOPRSTVW'

export function maakNaam(toeval: Toeval): Naam {
  const letter = (): string => `${toeval.kies([...LETTERS])}.`
  return {
    initialen: toeval.kans(60) ? letter() : letter() + letter(),
    voorvoegsels: toeval.kies(VOORVOEGSELS),
    achternaam: `${toeval.kies(ACHTERNAMEN)}-${toeval.getal(10, 99)}`,
  }
}
