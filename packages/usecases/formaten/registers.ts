import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { betaler, contract, plaatsing } from './stamgegevens.ts'
import { agb, lijst, periode, skn, tekst } from './velden.ts'

/** A register the payer may or may not bring along; `volledig` says whether its rows are all there are. */
const bestand = <T extends z.ZodType>(rij: T) => z.strictObject({ volledig: z.boolean(), rijen: lijst(rij) }).nullable()

/** What a payer knows: placements, contracts, providers it buys from, known SKNs, indications. */
export const registers = z
  .strictObject({
    formaat: z.literal('zorgketen/registers@1'),
    fictief: z.boolean(),
    betaler,
    plaatsingen: bestand(plaatsing),
    contracten: bestand(contract),
    aanbieders: bestand(z.strictObject({ aanbieder: agb, geldig: periode })),
    skns: bestand(skn),
    indicaties: bestand(z.strictObject({ plaatsing: tekst, settings: lijst(z.enum(SETTINGS)) })),
  })
  .meta({ title: 'Registers van een betaler' })

export type Registers = z.output<typeof registers>
