import { z } from 'zod'
import { dag, lijst, periode, tekst } from '../../formaten/velden.ts'
import { zorgverlenerRij } from './formaatrijen.ts'

const bigNummer = z
  .string()
  .regex(/^\d{11}$/)
  .meta({ description: 'BIG-nummer: elf cijfers' })

/** A registration in the BIG register; `van` null: from when it holds was not recorded. */
const bigRegistratie = z.strictObject({ nummer: bigNummer, van: dag.nullable(), tot: dag.nullable() })

/** As it was kept before: one number without days, or none. */
const enkelNummer = z.codec(bigNummer.nullable(), lijst(bigRegistratie), {
  decode: (nummer) => (nummer === null ? [] : [{ nummer, van: null, tot: null }]),
  encode: (rijen) => rijen[0]?.nummer ?? null,
})

/** A training for a profession of the list: while it runs the profession already held counts (ZPM-04). */
const opleiding = z.strictObject({ tot: tekst, geldig: periode })

/** A professional with BIG registrations, training and the periods of service. */
export const zorgverlenerDocument = zorgverlenerRij.extend({
  big: z.union([lijst(bigRegistratie), enkelNummer]),
  opleidingen: lijst(opleiding).default([]),
  inDienst: lijst(periode),
})

export type ZorgverlenerDocument = z.output<typeof zorgverlenerDocument>
export type Beroepsperiode = ZorgverlenerDocument['beroepen'][number]
export type Bigregistratie = ZorgverlenerDocument['big'][number]
export type Opleiding = ZorgverlenerDocument['opleidingen'][number]
