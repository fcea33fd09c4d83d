import { z } from '@hono/zod-openapi'
import type { Referentie } from '@zorgketen/reference'
import type { Kast, Regelrij } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi } from '@zorgketen/values'
import { patientNamen } from './patient-namen.ts'
import { bedrag, tekst } from './tekst.ts'

const stand = z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd'])

const melding = z.object({
  code: z.string(),
  /** What the return code means; null: in no source we have seen. */
  betekenis: tekst.nullable(),
  elementen: z.array(z.object({ naam: z.string(), waarde: z.string() })),
})

/** A line that was sent and where it stands. */
export const regel = z
  .object({
    referentie: z.string(),
    gerelateerd: z.string().nullable(),
    soort: z.enum(['debet', 'credit']),
    betaler: z.string(),
    maand: z.string(),
    factuurnummer: z.string(),
    berichtreferentie: z.string(),
    prestatie: z.string().nullable(),
    patient: z.string(),
    /** The patient's name as lists show it; null when the register does not know the patient. */
    naam: z.string().nullable(),
    datum: z.iso.date(),
    code: z.string().nullable(),
    bedrag,
    stand,
    toegekend: bedrag,
    beantwoord: z.iso.date().nullable(),
    meldingen: z.array(melding),
    berichtmeldingen: z.array(melding),
  })
  .openapi('Regel')

export const standen = stand.options

/** Lines with the names of their patients and the meaning of their return codes. */
export async function showRegels(
  kast: Kast,
  referentie: Referentie,
  rijen: readonly Regelrij[],
): Promise<z.input<typeof regel>[]> {
  const namen = await patientNamen(
    kast,
    rijen.map((rij) => rij.regel.verzekerde.id),
  )
  return rijen.map((rij) => toRegel(rij, namen.get(rij.regel.verzekerde.id) ?? null, referentie))
}

function toRegel(rij: Regelrij, naam: string | null, referentie: Referentie): z.input<typeof regel> {
  const { regel: inhoud, meldingen, berichtmeldingen, beantwoord } = rij
  return {
    referentie: inhoud.referentie,
    gerelateerd: inhoud.soort === 'credit' ? inhoud.gerelateerd : inhoud.herdeclaratie,
    soort: inhoud.soort,
    betaler: formatUzovi(rij.betaler),
    maand: rij.maand,
    factuurnummer: rij.factuurnummer,
    berichtreferentie: rij.berichtreferentie,
    prestatie: inhoud.prestatie,
    patient: inhoud.verzekerde.id,
    naam,
    datum: formatDay(inhoud.datum),
    code: inhoud.code,
    bedrag: inhoud.bedrag,
    stand: rij.stand,
    toegekend: rij.toegekend,
    beantwoord: beantwoord === null ? null : formatDay(beantwoord),
    meldingen: meldingen.map((een) => toMelding(een, referentie)),
    berichtmeldingen: berichtmeldingen.map((een) => toMelding(een, referentie)),
  }
}

const toMelding = (
  { code, elementen }: Regelrij['meldingen'][number],
  referentie: Referentie,
): z.input<typeof melding> => ({
  code,
  betekenis: referentie.retourcode(code)?.betekenis ?? null,
  elementen: [...elementen],
})
