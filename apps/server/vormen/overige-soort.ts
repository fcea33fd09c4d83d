import { z } from '@hono/zod-openapi'
import { contains, type EpochDay } from '@zorgketen/values'
import { OVERIGE_SOORTEN, type OverigeSoort, soortregelOp, type Vastlegafspraak } from '@zorgketen/zorgprestatie'

/** A kind of other prestatie and what a registration of it must tell, on a day. */
export const overigeSoort = z.object({
  soort: z.enum(OVERIGE_SOORTEN),
  stromen: z.array(z.enum(['ggz', 'fz'])),
  /** Only in this setting; null: in any. */
  setting: z.string().nullable(),
  /** The duration decides the prestatie, or counts up to a most for one patient (minutes; null: no most). */
  minuten: z.boolean(),
  maximumMinuten: z.int().nullable(),
  overleg: z.boolean(),
  beveiligingsniveau: z.boolean(),
  verzorgingsgraad: z.boolean(),
  /** The number of calendar days from the first contact in which it exists; null: any day. */
  kalenderdagen: z.int().nullable(),
  vanafLeeftijd: z.int().nullable(),
  opdrachtgever: z.boolean(),
  afspraak: z.boolean(),
  /** What was agreed here (ZPM-28): whether it applies, which role records it and when; null: nothing was agreed. */
  hier: z.object({ vanToepassing: z.boolean(), rol: z.string().nullable(), moment: z.string().nullable() }).nullable(),
  bron: z.object({
    document: z.string(),
    plaats: z.string(),
    zekerheid: z.enum(['zeker', 'waarschijnlijk', 'onbekend']),
  }),
})

/** The kinds that exist on a day. */
export const overigeSoortenOp = (
  dag: EpochDay,
  afspraken: readonly Vastlegafspraak[],
): z.input<typeof overigeSoort>[] =>
  OVERIGE_SOORTEN.flatMap((soort) => {
    const hier = afspraken.find(({ prestatie, geldig }) => prestatie === soort && contains(geldig, dag))
    return soortOp(soort, dag, hier ?? null) ?? []
  })

function soortOp(
  soort: OverigeSoort,
  dag: EpochDay,
  hier: Vastlegafspraak | null,
): z.input<typeof overigeSoort> | null {
  const regel = soortregelOp(soort, dag)
  if (regel === null) return null
  const { document, plaats, zekerheid } = regel.bron
  return {
    soort,
    stromen: [...regel.stromen],
    setting: regel.setting,
    minuten: regel.klassen !== null || regel.maximumMinuten !== null,
    maximumMinuten: regel.maximumMinuten,
    overleg: soort === 'intercollegiaal-overleg',
    beveiligingsniveau: regel.niveaus !== null,
    verzorgingsgraad: regel.graad,
    kalenderdagen: regel.kalenderdagen,
    vanafLeeftijd: regel.vanafLeeftijd,
    opdrachtgever: regel.opdrachtgever,
    afspraak: regel.afspraak,
    hier: hier && { vanToepassing: hier.vanToepassing, rol: hier.rol, moment: hier.moment },
    bron: { document, plaats, zekerheid },
  }
}
