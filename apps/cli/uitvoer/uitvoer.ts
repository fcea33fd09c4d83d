import type { FORMATEN } from '@zorgketen/usecases'
import type { z } from 'zod'

type Opdrachtnaam<Naam> = Naam extends `uitvoer-${infer O}` ? O : never

/** A command that has output for another program. */
export type Opdracht = Opdrachtnaam<keyof typeof FORMATEN>

/** One line of the --json output of a command, as docs/formats/uitvoer-<opdracht>.schema.json describes it. */
export type Uitvoer<O extends Opdracht> = z.input<(typeof FORMATEN)[`uitvoer-${O}`]>
