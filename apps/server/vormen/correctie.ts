import { z } from '@hono/zod-openapi'
import type { Correctievoorbeeld } from '@zorgketen/usecases'
import { formatDay, formatUzovi } from '@zorgketen/values'
import { bedrag, reden } from './tekst.ts'

const stap = z.object({
  prestatie: z.string(),
  referentie: z.string(),
  actie: z.enum(['debet', 'credit', 'credit en debet', 'geblokkeerd', 'ongewijzigd']),
  reden,
  uiterlijk: z.iso.date().nullable(),
  teLaat: z.boolean(),
  /** The line this is about as it was sent and answered; null when it was sent for another month. */
  regel: z
    .object({
      patient: z.string(),
      naam: z.string().nullable(),
      datum: z.iso.date(),
      code: z.string().nullable(),
      bedrag,
      toegekend: bedrag,
    })
    .nullable(),
})

/** What a correction to one payer would hold. */
export const correctie = z.object({
  betaler: z.string(),
  factuurnummer: z.string().nullable(),
  aantal: z.int(),
  totaal: bedrag,
  belemmeringen: z.array(reden),
  stappen: z.array(stap),
  geblokkeerd: z.array(stap),
})

/** Whose lines they are about. */
export const patientenVanCorrecties = (rondes: readonly Correctievoorbeeld[]): readonly string[] =>
  rondes.flatMap(({ stappen, geblokkeerd }) =>
    [...stappen, ...geblokkeerd].flatMap(({ regel }) => regel?.regel.verzekerde.id ?? []),
  )

export const toCorrecties = (
  rondes: readonly Correctievoorbeeld[],
  namen: ReadonlyMap<string, string>,
): z.input<typeof correctie>[] =>
  rondes.map(({ betaler, belemmeringen, stappen, geblokkeerd, ...rest }) => ({
    ...rest,
    betaler: formatUzovi(betaler.uzovi),
    belemmeringen: [...belemmeringen],
    stappen: stappen.map((een) => toStap(een, namen)),
    geblokkeerd: geblokkeerd.map((een) => toStap(een, namen)),
  }))

const toStap = (
  { uiterlijk, regel: staat, ...rest }: Correctievoorbeeld['stappen'][number],
  namen: ReadonlyMap<string, string>,
): z.input<typeof stap> => ({
  ...rest,
  uiterlijk: uiterlijk === null ? null : formatDay(uiterlijk),
  regel:
    staat === null
      ? null
      : {
          patient: staat.regel.verzekerde.id,
          naam: namen.get(staat.regel.verzekerde.id) ?? null,
          datum: formatDay(staat.regel.datum),
          code: staat.regel.code,
          bedrag: staat.regel.bedrag,
          toegekend: staat.toegekend,
        },
})
