import type { Fztraject } from '@zorgketen/zorgtraject'
import { z } from 'zod'
import { plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import { agb, dag, lijst, periode, tekst, ztn } from '../formaten/velden.ts'
import { zoektekst } from '../stam/registers/zoektekst.ts'
import type { Kaart } from '../stam/registers.ts'

/** A number in the central register of DJI; `persoon` is the key of an SKN document. */
export const fztrajectDocument = z.strictObject({
  nummer: ztn,
  persoon: tekst,
  titel: z.strictObject({ kenmerk: tekst.nullable(), geldig: periode }),
  zorgvraag: z.strictObject({ id: tekst, omschrijving: tekst }).nullable(),
  indicatiedatum: dag.nullable(),
  startdatum: dag,
  gesloten: dag.nullable(),
  reden: z.enum(['titel', 'behandeling']).nullable(),
  plaatsingen: lijst(z.strictObject({ besluit: tekst, declarant: agb })),
}) satisfies z.ZodType<Fztraject>

/** The last act on the numbers of a person; every act is a new version, so that two at once cannot both be kept (ZTN-12). */
export const fzpersoonDocument = z.strictObject({ persoon: tekst, nummer: ztn })

/** A message to a provider. `klaar`: not passed on; the provider may not work here and gets it as a file. */
export const uitgaandDocument = z.strictObject({ bericht: plaatsingsbericht, stand: z.enum(['klaar', 'bezorgd']) })

export type UitgaandDocument = z.output<typeof uitgaandDocument>

export const FZTRAJECT = 'fztraject'
export const FZPERSOON = 'fzpersoon'
export const UITGAAND = 'plaatsingsbericht-uit'

export const fzkaart = ({ nummer, titel, zorgvraag, plaatsingen }: Fztraject): Kaart => ({
  id: nummer,
  label: nummer,
  zoek: zoektekst(
    nummer,
    titel.kenmerk,
    zorgvraag?.omschrijving ?? null,
    ...plaatsingen.flatMap(({ besluit, declarant }) => [besluit, declarant]),
  ),
  geboortedatum: null,
})
