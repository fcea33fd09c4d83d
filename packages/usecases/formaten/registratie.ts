import { OVERIGE_SOORTEN } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { agb, dag, lijst, minuten, periode, tekst, tijd } from './velden.ts'

const stroom = z.enum(['ggz', 'fz'])

/** One contact of one professional with one patient. */
export const consultregistratie = z
  .strictObject({
    soort: z.literal('consult'),
    id: tekst,
    patient: tekst,
    stroom,
    datum: dag,
    begintijd: tijd.nullable(),
    zorgsoort: z.enum(['diagnostiek', 'behandeling']),
    eenheid: tekst,
    zorgverlener: tekst,
    geplandeMinuten: minuten.nullable(),
    directeMinuten: minuten,
    indirecteMinuten: minuten.nullable(),
    kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).exactOptional(),
    reistijd: z
      .strictObject({ heen: minuten, terug: minuten, eigenLocatie: z.boolean().exactOptional() })
      .exactOptional(),
    tolk: z.boolean().exactOptional(),
  })
  .meta({ title: 'Registratie van een contact' })

const aanwezig = { van: minuten, tot: minuten }

/** One session of a group as it was held; presence in minutes from its beginning. */
const groepssessie = z
  .strictObject({
    soort: z.literal('groepssessie'),
    id: tekst,
    datum: dag,
    begintijd: tijd.nullable(),
    eenheid: tekst,
    geplandeMinuten: minuten.nullable(),
    directeMinuten: minuten,
    deelnemers: lijst(z.strictObject({ patient: tekst, stroom: z.enum(['ggz', 'fz', 'anders']), ...aanwezig })),
    zorgverleners: lijst(z.strictObject({ zorgverlener: tekst, ...aanwezig })),
  })
  .meta({ title: 'Registratie van een groepssessie' })

const moment = z.strictObject({ dag, tijd: tijd.nullable() })

/** One stay from admission to discharge. */
const verblijf = z
  .strictObject({
    soort: z.literal('verblijf'),
    id: tekst,
    patient: tekst,
    stroom,
    eenheid: tekst,
    opname: moment,
    ontslag: moment.nullable(),
    zorg: lijst(
      z.strictObject({
        geldig: periode,
        verzorgingsgraad: tekst,
        beveiligingsniveau: z.int().min(1).max(4).nullable(),
        rechtvaardigingsgrond: z.boolean(),
      }),
    ),
    afwezig: lijst(z.strictObject({ van: moment, tot: moment.nullable() })),
    integraal: z.boolean(),
  })
  .meta({ title: 'Registratie van een verblijf' })

/** One other prestatie: ECT, overleg, dagbesteding and the like. */
const overig = z
  .strictObject({
    soort: z.literal('overig'),
    prestatiesoort: z.enum(OVERIGE_SOORTEN),
    id: tekst,
    patient: tekst,
    stroom,
    datum: dag,
    begintijd: tijd.nullable(),
    eenheid: tekst,
    zorgverlener: tekst,
    minuten: minuten.nullable(),
    overleg: z
      .strictObject({
        met: z.enum(['erkende-zorgverlener', 'andere-beroepsbeoefenaar', 'verwijzer', 'huisarts']),
        overIndividuelePatient: z.boolean(),
        intervisie: z.boolean(),
        inDossier: z.boolean(),
        patientVooraf: z.boolean(),
      })
      .nullable(),
    beveiligingsniveau: z.int().min(1).max(4).nullable(),
    verzorgingsgraad: tekst.exactOptional(),
    eersteContact: dag.nullable().exactOptional(),
    opdrachtgever: agb.nullable(),
    afspraak: tekst.nullable(),
  })
  .meta({ title: 'Registratie van een overige prestatie' })

/** Registered care of any kind; a file of registrations is NDJSON, one on each line. */
export const registratie = z
  .discriminatedUnion('soort', [consultregistratie, groepssessie, verblijf, overig])
  .meta({ title: 'Registratie van zorg' })

export type Registratie = z.output<typeof registratie>
export type Contact = z.output<typeof consultregistratie>
