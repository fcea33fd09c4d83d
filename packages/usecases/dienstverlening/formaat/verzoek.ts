import { z } from 'zod'
import { dag, euro, periode, tekst } from '../../formaten/velden.ts'
import { askernummer, partij, persoon, verzoeknummer } from './delen.ts'

/**
 * A request of one provider to another (ZTN-14). A format of our own: nothing published describes one. `volgnummer` rises
 * with every sending, so that an older file never undoes a newer one.
 */
export const dienstverleningsverzoek = z
  .strictObject({
    formaat: z.literal('zorgketen/dienstverleningsverzoek@1'),
    milieu: z.enum(['P', 'T']),
    id: verzoeknummer,
    volgnummer: z.int().min(1),
    verzonden: dag,
    opdrachtgever: partij,
    uitvoerder: partij,
    persoon,
    stroom: z.enum(['ggz', 'fz']),
    wat: tekst,
    geldig: periode,
    zorgtraject: askernummer.nullable(),
    /** Agreed between the two for one prestatie; null: not stated. */
    tarief: euro.nullable(),
  })
  .meta({
    title: 'Verzoek om onderlinge dienstverlening',
    description: 'Eigen formaat van Zorgketen: er is geen gepubliceerd bericht voor.',
  })

export type Verzoekbericht = z.output<typeof dienstverleningsverzoek>
