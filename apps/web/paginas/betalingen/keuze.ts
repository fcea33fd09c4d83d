import type { Patientregels, Regelkeuze } from './api.ts'

export type Regel = Patientregels['regels'][number]
export type Reden = 'ongecontracteerd' | 'niet-basispakket'

/** What a person chose for one prestatie: whether it goes on the invoice, why, and at what tariff (cents). */
export type Keuze = { readonly mee: boolean; readonly reden: Reden; readonly tarief: number | null }

/** The highest tariff for a reason, in cents; null when none is known on that day. */
export const maximumVoor = ({ maximum, maximumBuitenPakket }: Regel, reden: Reden): number | null =>
  reden === 'niet-basispakket' ? maximumBuitenPakket : maximum

/** What is proposed: care of an insurer without a contract goes along at the maximum tariff. */
export const voorstelVoor = (regel: Regel): Keuze => ({
  mee: regel.voorstel !== null,
  reden: regel.voorstel ?? (regel.maximumBuitenPakket === null ? 'ongecontracteerd' : 'niet-basispakket'),
  tarief: maximumVoor(regel, regel.voorstel ?? 'niet-basispakket') ?? regel.maximum,
})

/** Another reason brings its own maximum tariff. */
export const metReden = (regel: Regel, keuze: Keuze, reden: Reden): Keuze => ({
  ...keuze,
  reden,
  tarief: maximumVoor(regel, reden),
})

/** The lines of an invoice to one patient; nothing that was left out or has no tariff. */
export const toRegels = (
  { regels }: Pick<Patientregels, 'regels'>,
  keuzes: ReadonlyMap<string, Keuze>,
): readonly Regelkeuze[] =>
  regels.flatMap((regel) => {
    const { mee, reden, tarief } = keuzes.get(regel.prestatie) ?? voorstelVoor(regel)
    return mee && tarief !== null ? [{ soort: 'prestatie' as const, prestatie: regel.prestatie, reden, tarief }] : []
  })
