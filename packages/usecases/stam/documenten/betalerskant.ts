import { z } from 'zod'
import { agb, dag, lijst, periode, skn, tekst } from '../../formaten/velden.ts'
import { indicatieRij } from './formaatrijen.ts'

/** A provider from which the payer buys care, and when (DFZ-04). */
export const aanbiederDocument = z.strictObject({ aanbieder: agb, naam: tekst.nullable(), perioden: lijst(periode) })

/** A known SKN (DFZ-18). `id` is a key of our own: an SKN does not belong in addresses or references. */
export const sknDocument = z.strictObject({ id: tekst, skn, bekendSinds: dag.nullable() })

/** The settings that were indicated for a placement (DFZ-05). */
export const indicatieDocument = indicatieRij

export type AanbiederDocument = z.output<typeof aanbiederDocument>
export type SknDocument = z.output<typeof sknDocument>
export type IndicatieDocument = z.output<typeof indicatieDocument>
