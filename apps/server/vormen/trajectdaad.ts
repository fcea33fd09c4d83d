import { z } from '@hono/zod-openapi'
import type { Trajectdaad, Trajectgevolg, Trajectvoorbeeld } from '@zorgketen/usecases'
import { type EpochDay, formatDay, parseDay } from '@zorgketen/values'
import { dag, tekst } from './tekst.ts'

const dagOrNull = dag.nullable()
const nummer = z.uuid()
const omdat = z.enum(['behandeling', 'titel'])

/** What a person does with the numbers of one patient. */
export const daad = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('sluiten'), nummer, dag, omdat }),
  z.object({ soort: z.literal('heropenen'), nummer, dag: dagOrNull }),
  z.object({ soort: z.literal('titel-vervalt'), nummer, dag: dagOrNull }),
  z.object({ soort: z.literal('intrekken'), nummer }),
  z.object({
    soort: z.literal('nummer'),
    regiebehandelaar: z.string().nullable(),
    terugval: z.boolean().nullable(),
    overgang: z.boolean(),
  }),
])

const stap = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('sluit'), nummer: z.string(), dag, omdat }),
  z.object({ soort: z.enum(['heropent', 'trekt-in', 'gaat-door']), nummer: z.string() }),
  z.object({ soort: z.literal('opent'), nummer: z.null(), startdatum: dagOrNull }),
])

/** What an act will do: steps, or a question, or why it cannot be. */
export const voorbeeld = z.object({
  stappen: z.array(stap),
  vraag: z
    .object({ nummer: z.string(), gesloten: dagOrNull, laatste: dagOrNull, terug: dag, verwijzing: dagOrNull })
    .nullable(),
  nieuw: z.enum(['geen-eerder', 'langer-dan-een-jaar', 'geen-terugval', 'overgang', 'titel']).nullable(),
  weigering: z.object({ wat: tekst, verwacht: tekst.nullable(), doe: tekst, waar: z.string().nullable() }).nullable(),
  afspraken: z.int(),
})

export const gevolg = z.object({
  stappen: z.array(stap),
  /** The number that is open now because of it; null: none. */
  nummer: z.string().nullable(),
  opmerkingen: z.array(tekst),
})

const readDay = (iso: string): EpochDay => {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new TypeError('a day that passed the border is no day')
  return gelezen.value
}

export function readDaad(ruw: z.output<typeof daad>): Trajectdaad {
  switch (ruw.soort) {
    case 'sluiten':
      return { ...ruw, dag: readDay(ruw.dag) }
    case 'heropenen':
    case 'titel-vervalt':
      return { ...ruw, dag: ruw.dag === null ? null : readDay(ruw.dag) }
    default:
      return ruw
  }
}

const writeDay = (een: EpochDay | null): string | null => (een === null ? null : formatDay(een))

export function toStap(een: Trajectgevolg['stappen'][number]): z.input<typeof stap> {
  if (een.soort === 'sluit') return { ...een, dag: formatDay(een.dag) }
  if (een.soort === 'opent') return { ...een, startdatum: writeDay(een.startdatum) }
  return een
}

export const toVoorbeeld = ({ stappen, vraag, ...rest }: Trajectvoorbeeld): z.input<typeof voorbeeld> => ({
  ...rest,
  stappen: stappen.map(toStap),
  vraag:
    vraag === null
      ? null
      : {
          nummer: vraag.nummer,
          gesloten: writeDay(vraag.gesloten),
          laatste: writeDay(vraag.laatste),
          terug: formatDay(vraag.terug),
          verwijzing: writeDay(vraag.verwijzing),
        },
})
