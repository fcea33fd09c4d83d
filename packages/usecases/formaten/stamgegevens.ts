import { LOCATIESOORTEN, SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { settingregel } from './settingregel.ts'
import { agb, bsn, dag, euro, lijst, periode, skn, tekst, uzovi, ztn } from './velden.ts'

const naam = z.strictObject({ initialen: tekst, voorvoegsels: tekst.nullable(), achternaam: tekst })

const zorgverlener = z.strictObject({
  id: tekst,
  naam,
  agb: agb.nullable(),
  beroepen: lijst(z.strictObject({ beroep: tekst, geldig: periode })),
})

const eenheid = z.strictObject({
  id: tekst,
  naam: tekst,
  settings: lijst(z.strictObject({ setting: z.enum(SETTINGS), geldig: periode, besloten: dag, reden: tekst })),
  /** What the decision list on settings may ask of the unit (ZPM-03); without a row it has none of these. */
  kenmerken: lijst(
    z.strictObject({
      team: tekst.nullable(),
      teamsoort: tekst.nullable().meta({ description: 'eigen naam van een soort team, zoals gemengd of fact' }),
      locatiesoort: z.enum(LOCATIESOORTEN).nullable(),
      zorgprogramma: tekst.nullable(),
      geldig: periode,
    }),
  ).exactOptional(),
})

const patient = z.strictObject({
  id: tekst,
  bsn: bsn.nullable(),
  skn: skn.nullable(),
  geboortedatum: dag.nullable(),
  verzekeringen: lijst(z.strictObject({ betaler: uzovi, geldig: periode })),
  verwijzing: z.strictObject({ soort: tekst, datum: dag.nullable(), verwijzer: agb.nullable() }).nullable(),
  privacy: z.boolean(),
})

const zorgtraject = z.strictObject({
  nummer: ztn,
  soort: z.enum(['ggz', 'fz']),
  patient: tekst,
  startdatum: dag.nullable(),
  gesloten: dag.nullable(),
  sluitreden: z.enum(['zonder-zorg', 'behandeling', 'titel']).nullable().optional(),
  plaatsing: tekst.nullable(),
  diagnoses: lijst(z.strictObject({ codelijst: tekst, code: tekst, datum: dag.nullable() })),
  regiebehandelaar: tekst.nullable(),
})

export const plaatsing = z.strictObject({
  nummer: z.string().regex(/^\d{9}$/),
  skn,
  declarant: agb,
  titel: periode,
  zorgtraject: ztn,
  startdatum: dag,
})

export const contract = z.strictObject({
  nummer: tekst,
  declarant: agb,
  betaler: uzovi,
  geldig: periode,
  producten: lijst(z.strictObject({ prestatiecode: tekst, tarief: euro, geldig: periode })),
  /** Conditions that were agreed beside the products (ZPM-12, ZPM-17); a file from before they were kept has none. */
  afspraken: lijst(
    z.strictObject({
      wat: tekst.meta({ description: 'naam van de voorwaarde, of de code van de facultatieve of transitieprestatie' }),
      toelichting: tekst.nullable(),
      geldig: periode,
    }),
  ).optional(),
})

export const betaler = z.strictObject({ uzovi, rol: z.enum(['zorgverzekeraar', 'dji', 'zorgkantoor']) })

/** What a provider keeps of itself: organisation, people, units, patients, trajectories, placements, contracts. */
export const stamgegevens = z
  .strictObject({
    formaat: z.literal('zorgketen/stamgegevens@1'),
    fictief: z.boolean(),
    organisatie: z.strictObject({ id: tekst, naam: tekst }),
    declarant: z.strictObject({ agb, soort: z.enum(['1', '2', '3']) }),
    zorgverleners: lijst(zorgverlener),
    eenheden: lijst(eenheid),
    planningIsRealisatie: lijst(z.strictObject({ geldig: periode, vastgelegd: dag, toelichting: tekst })),
    patienten: lijst(patient),
    zorgtrajecten: lijst(zorgtraject),
    plaatsingen: lijst(plaatsing),
    contracten: lijst(contract),
    betalers: lijst(betaler),
    /** The decision list on settings; without it the shipped rules hold. */
    settinglijst: lijst(settingregel).exactOptional(),
  })
  .meta({ title: 'Stamgegevens van een zorgaanbieder' })

export type Stamgegevens = z.output<typeof stamgegevens>
