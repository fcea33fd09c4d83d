import { z } from '@hono/zod-openapi'
import type { Regelrij } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi } from '@zorgketen/values'
import { bedrag } from './tekst.ts'

const stand = z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd'])

const melding = z.object({
  code: z.string(),
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

export function toRegel(rij: Regelrij): z.input<typeof regel> {
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
    datum: formatDay(inhoud.datum),
    code: inhoud.code,
    bedrag: inhoud.bedrag,
    stand: rij.stand,
    toegekend: rij.toegekend,
    beantwoord: beantwoord === null ? null : formatDay(beantwoord),
    meldingen: meldingen.map(({ code, elementen }) => ({ code, elementen: [...elementen] })),
    berichtmeldingen: berichtmeldingen.map(({ code, elementen }) => ({ code, elementen: [...elementen] })),
  }
}
