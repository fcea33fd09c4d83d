import { formatAgb, formatDay, formatUzovi, formatZtn } from '@zorgketen/values'
import { z } from 'zod'
import { aantal, agb, dag, euro, periode, tekst, uzovi, ztn } from '../formaten/velden.ts'
import type { Registerwijziging } from '../opslag/registerkast.ts'
import { zoektekst } from '../stam/registers/zoektekst.ts'

/** The name of the register in which both sides keep their agreements. */
export const REGISTER = 'trajectafspraak'

/** The most that was agreed: so many euros, or so many prestaties. */
const maximum = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bedrag'), bedrag: euro }),
  z.strictObject({ soort: z.literal('aantal'), aantal }),
])

/**
 * What a provider and a payer agreed on the prestaties under one number (ZTN-19); each side keeps its own copy. It tells
 * which prestaties it is about and how far they are, and stands in the way of no declaration (ZTN-18).
 */
export const trajectafspraak = z.strictObject({
  id: tekst,
  zorgtraject: ztn,
  aanbieder: agb,
  betaler: uzovi,
  tekst: z.string().trim().min(1).max(2000),
  /** The days of care it is about. */
  geldig: periode,
  maximum: maximum.nullable(),
  /** When it was recorded, and by whom. */
  gemaakt: dag,
  door: tekst,
})

export type Trajectafspraak = z.output<typeof trajectafspraak>

/** The agreement as the store keeps it. */
export const toRegisterwijziging = (
  afspraak: Trajectafspraak,
  verwachteVersie: number,
  vervallen = false,
): Registerwijziging => {
  const { id, zorgtraject, aanbieder, betaler, geldig } = afspraak
  const nummer = formatZtn(zorgtraject)
  return {
    id,
    verwachteVersie,
    vervallen,
    label: `${formatDay(geldig.van)} ${nummer}`,
    zoek: zoektekst(nummer, formatAgb(aanbieder), formatUzovi(betaler), afspraak.tekst),
    geboortedatum: null,
    inhoud: z.encode(trajectafspraak, afspraak),
  }
}
