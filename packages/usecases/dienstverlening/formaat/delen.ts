import { z } from 'zod'
import { agb, bsn, dag, tekst, ztn } from '../../formaten/velden.ts'

/** A provider on one of the two ends. */
export const partij = z.strictObject({ agb, naam: tekst })

/**
 * Who the care is for. It stands inside the document because the other provider treats this person: name and day of birth
 * to know them by, the BSN to be sure. Never in a file name, an address or a log.
 */
export const persoon = z.strictObject({
  naam: z
    .strictObject({ initialen: tekst, roepnaam: tekst.nullable(), voorvoegsels: tekst.nullable(), achternaam: tekst })
    .nullable(),
  geboortedatum: dag.nullable(),
  bsn: bsn.nullable(),
})

/** The number of the asker; `startdatum` null while it has no prestatie on it. */
export const askernummer = z.strictObject({ nummer: ztn, startdatum: dag.nullable() })

/** Of a request: made by the asker, the same on both sides. Small letters, digits, hyphens: it stands in file names. */
export const verzoeknummer = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Of an invoice, as it stands in file names. */
export const factuurnummer = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,34}$/)

export type Partij = z.output<typeof partij>
export type Persoon = z.output<typeof persoon>
