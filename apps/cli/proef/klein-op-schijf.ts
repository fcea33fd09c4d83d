import * as basis from '@zorgketen/usecases/proef'
import type { maakWerkplaats } from './werkplaats.ts'

type Plaats = ReturnType<typeof maakWerkplaats>
type Pad = Plaats['pad']

/** The small administration of the tests, and the command lines that take it through the chain. */
export const klein = {
  ...basis,
  declare: (pad: Pad): readonly string[] => declaring('declare', pad),
  correct: (pad: Pad): readonly string[] => declaring('correct', pad),
  judge: (pad: Pad, betaler: string, bericht: string): readonly string[] => [
    'judge',
    bericht,
    ...['--registers', pad(`registers-${betaler}.json`)],
    ...['--boek', pad(`boek-${betaler}.json`)],
    ...['--uit', pad(`betaler/${betaler}`)],
  ],
}

const declaring = (opdracht: string, pad: Pad): readonly string[] => [
  opdracht,
  pad('p.ndjson'),
  ...['--stam', pad('stam.json')],
  ...['--maand', '2023-03'],
  ...['--dossiers', pad('dossiers')],
]

/** Writes the files of the small administration. */
export function maakKlein(
  { schrijf }: Plaats,
  registraties: readonly object[],
  stam: object = basis.stamgegevens,
): void {
  schrijf('stam.json', JSON.stringify(stam, null, 2))
  schrijf('r.ndjson', registraties.map((registratie) => `${JSON.stringify(registratie)}\n`).join(''))
  schrijf('registers-9992.json', JSON.stringify(basis.registersDji, null, 2))
  schrijf('registers-0101.json', JSON.stringify(basis.registersVerzekeraar, null, 2))
}
