import { z } from '@hono/zod-openapi'
import { describeMelding, type Oordeelregel, type Oordeeltelling } from '@zorgketen/usecases'
import type { Deskuitslag, Uitvoering } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import { bevinding, toBevinding } from './bevinding.ts'
import { bedrag, pagina, tekst } from './tekst.ts'

/** Which lines of a judgement are asked for; `regelcode`: those with a finding of that rule. */
export const bladvraag = pagina.extend({
  uitkomst: z.enum(['toegekend', 'afgekeurd']).optional(),
  regelcode: z.string().optional(),
})

/** What was asked is null only when the message can no longer be read. Amounts in cents. */
const oordeelregel = z.object({
  referentie: z.string(),
  soort: z.enum(['debet', 'credit']).nullable(),
  verzekerde: z.string().nullable(),
  datum: z.iso.date().nullable(),
  code: z.string().nullable(),
  bedrag: bedrag.nullable(),
  uitkomst: z.enum(['toegekend', 'afgekeurd']),
  toegekend: bedrag,
  bevindingen: z.array(bevinding),
})

/** How many lines came out how, what was found on how many, and the page that was asked for; `gevonden`: lines of the filter. */
export const oordeelblad = z.object({
  aantallen: z.object({ toegekend: z.int(), afgekeurd: z.int() }),
  perRegelcode: z.array(
    z.object({
      regelcode: z.string(),
      retourcodes: z.array(z.string()),
      ernst: bevinding.shape.ernst,
      zegt: tekst,
      aantal: z.int(),
    }),
  ),
  regels: z.array(oordeelregel),
  gevonden: z.int(),
})

/** What it takes to take the decision again: fingerprints of rules, facts, input and outcome. */
export const bewijs = z.object({
  motor: z.string(),
  loket: z.string(),
  versie: z.string(),
  vandaag: z.string(),
  regels: z.array(z.string()),
  regelset: z.string(),
  referenties: z.array(z.string()),
  feiten: z.string(),
  invoer: z.string(),
  uitslag: z.string(),
})

export const toBewijs = ({
  regels,
  referenties,
  ...rest
}: NonNullable<Uitvoering['bewijs']>): z.input<typeof bewijs> => ({
  ...rest,
  regels: [...regels],
  referenties: [...referenties],
})

export const toBevindingen = (meldingen: Deskuitslag['meldingen']): z.input<typeof bevinding>[] =>
  meldingen.map((melding) => toBevinding(describeMelding(melding)))

const toRegel = ({
  referentie,
  regel,
  uitkomst,
  toegekend,
  meldingen,
}: Oordeelregel): z.input<typeof oordeelregel> => ({
  referentie,
  soort: regel?.soort ?? null,
  verzekerde: regel?.verzekerde.id ?? null,
  datum: regel === null ? null : formatDay(regel.datum),
  code: regel?.code ?? null,
  bedrag: regel?.bedrag ?? null,
  uitkomst,
  toegekend,
  bevindingen: toBevindingen(meldingen),
})

export const toOordeelblad = (
  { toegekend, afgekeurd, perRegelcode }: Oordeeltelling,
  { rijen, totaal }: { readonly rijen: readonly Oordeelregel[]; readonly totaal: number },
): z.input<typeof oordeelblad> => ({
  aantallen: { toegekend, afgekeurd },
  perRegelcode: perRegelcode.map(({ retourcodes, ...rest }) => ({ ...rest, retourcodes: [...retourcodes] })),
  regels: rijen.map(toRegel),
  gevonden: totaal,
})
