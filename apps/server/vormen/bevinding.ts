import { z } from '@hono/zod-openapi'
import type { Bevindingtekst } from '@zorgketen/usecases'
import { tekst } from './tekst.ts'

/** A finding in words, as every desk gives it. */
export const bevinding = z
  .object({
    regel: z.string(),
    oorsprong: z.array(z.string()),
    ernst: z.enum(['afkeur', 'waarschuwing', 'signaal']),
    retourcode: z.string().nullable(),
    onderdrukt: z.boolean(),
    pad: z.string(),
    veld: z.string(),
    zegt: tekst,
    vondst: tekst,
    advies: tekst,
    herkomst: tekst,
  })
  .openapi('Bevinding')

export const toBevinding = ({ oorsprong, ...rest }: Bevindingtekst): z.input<typeof bevinding> => ({
  ...rest,
  oorsprong: [...oorsprong],
})

/** A finding that was foreseen: at which desk, about which prestatie (null: the message as a whole). */
export const voorzien = z.object({
  prestatie: z.string().nullable(),
  desk: z.enum(['poort', 'betaler']),
  bevinding,
})

/** What could not be judged, and why. */
export const nietBeoordeeld = z.array(z.object({ reden: tekst, regels: z.array(z.string()) }))

export const toNietBeoordeeld = (
  niet: readonly { readonly reden: z.input<typeof tekst>; readonly regels: readonly string[] }[],
): z.input<typeof nietBeoordeeld> => niet.map(({ reden, regels }) => ({ reden, regels: [...regels] }))
