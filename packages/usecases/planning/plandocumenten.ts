import { KEUZES, PLANBAAR, RANDVOORWAARDEN, VASTLEGBAAR } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { dag, lijst, minuten, periode, tekst, tijd } from '../formaten/velden.ts'

const besluit = { geldig: periode, besloten: dag, reden: tekst }
const percent = z.int().min(0).max(100)

/** An internal kind of consult (ZPM-23); `id` is what appointments name. */
export const interneSoortDocument = z.strictObject({
  sleutel: tekst,
  id: tekst,
  naam: tekst,
  prestatiesoort: z.enum(PLANBAAR),
  ...besluit,
})

/** How long is planned by default (ZPM-21). */
export const standaardduurDocument = z.strictObject({
  sleutel: tekst,
  voor: z.enum(['diagnostiek', 'behandeling', 'groepsconsult', 'overig', 'geen']),
  interneSoort: tekst.nullable(),
  minuten,
  ...besluit,
})

/** What is kept free of a day (ZPM-22). */
export const reserveDocument = z.strictObject({
  sleutel: tekst,
  zorgverlener: tekst.nullable(),
  indirectPercent: percent,
  spoedPercent: percent,
  ...besluit,
})

/** When someone works; weekday 1 is Monday. `zorgverlener` null: everyone without a roster of their own. */
export const roosterDocument = z.strictObject({
  sleutel: tekst,
  zorgverlener: tekst.nullable(),
  blokken: lijst(
    z
      .strictObject({ weekdag: z.int().min(1).max(7), van: tijd, tot: tijd })
      .refine(({ van, tot }) => van < tot, { message: 'het einde ligt voor het begin', path: ['tot'] }),
  ),
  ...besluit,
})

/** Whether a toeslag or other prestatie applies here, and who records it when (ZPM-28). */
export const vastlegafspraakDocument = z.strictObject({
  sleutel: tekst,
  prestatie: z.enum(VASTLEGBAAR as [(typeof VASTLEGBAAR)[number], ...(typeof VASTLEGBAAR)[number][]]),
  vanToepassing: z.boolean(),
  rol: tekst.nullable(),
  moment: tekst.nullable(),
  ...besluit,
})

/** Where and when a precondition of planning = realisatie was recorded (ZPM-24). */
export const randvoorwaardeDocument = z.strictObject({
  sleutel: tekst,
  voorwaarde: z.enum(RANDVOORWAARDEN),
  vastgelegd: dag,
  document: tekst,
})

/** The margin of the yearly check: no figure was published, so the organisation records its own. */
export const agendabeleidDocument = z.strictObject({ sleutel: tekst, tolerantieMinuten: z.int().min(0).max(60) })

/** A yearly check of planned against real that was done. */
export const jaartoetsDocument = z.strictObject({
  sleutel: tekst,
  op: dag,
  jaar: z.int(),
  uitkomst: z.enum(['klopt', 'wijkt af', 'onbekend']),
  gemeten: z.int(),
  /** Mean of real less planned, in minutes; null when nothing was measured. */
  gemiddelde: z.number().nullable(),
  tolerantieMinuten: z.int(),
})

/** What was chosen for a traject without a planned contact (ZPM-29). */
export const trajectbesluitDocument = z.strictObject({
  sleutel: tekst,
  zorgtraject: tekst,
  keuze: z.enum(KEUZES),
  op: dag,
  tot: dag.nullable(),
  reden: tekst,
})
