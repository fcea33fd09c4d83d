import { z } from '@hono/zod-openapi'
import type { Samenvoegresultaat, Verzekeringsgevolg } from '@zorgketen/usecases'
import { formatDay, formatUzovi, type Period } from '@zorgketen/values'
import { dag, tekst } from './tekst.ts'

const periode = z.object({ van: dag, tot: dag.nullable() })
const woord = z.string().max(200)
const uzovi = z.string()

/** On which version a change was made, and why. */
export const grond = z.object({ verwachteVersie: z.int().min(1), reden: z.string().max(2000).default('') })

const naam = z.object({
  initialen: woord,
  roepnaam: woord.nullable(),
  voorvoegsels: woord.nullable(),
  achternaam: woord,
})

export const gegevens = z.object({
  naam: naam.nullable(),
  geboortedatum: dag.nullable(),
  skn: z.string().nullable(),
  privacy: z.boolean(),
})

export const nieuwePatient = z.object({
  id: z
    .string()
    .regex(/^[\w./-]{1,40}$/)
    .nullable(),
  naam,
  geboortedatum: dag,
  bsn: z.string().nullable(),
  zonderBsn: z.string().max(500).nullable(),
  skn: z.string().nullable(),
  privacy: z.boolean(),
  verzekering: z.object({ betaler: uzovi, van: dag }).nullable(),
})

export const bsnWijziging = grond.extend({ bsn: z.string().nullable() })

/** A sent line that a change touches, with what is to be done about it. */
export const geraakteRegel = z.object({
  referentie: z.string(),
  factuurnummer: z.string(),
  prestatie: z.string().nullable(),
  stand: z.string(),
  doe: tekst,
})

export const verzekeringswijziging = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('voeg-toe'), betaler: uzovi, geldig: periode }),
  z.object({ doe: z.literal('beeindig'), plaats: z.int().min(0), laatsteDag: dag }),
  z.object({ doe: z.literal('verbeter'), plaats: z.int().min(0), betaler: uzovi, geldig: periode }),
  z.object({ doe: z.literal('haal-weg'), plaats: z.int().min(0) }),
])

const verzekerd = z.object({ betaler: uzovi, geldig: periode })

/** What gave way to a change of insurance, and the gaps it leaves. */
export const gevolg = z.object({
  ingekort: z.array(verzekerd),
  vervallen: z.array(verzekerd),
  gaten: z.array(periode),
})

const toPeriode = ({ van, tot }: Period): z.input<typeof periode> => ({
  van: formatDay(van),
  tot: tot === null ? null : formatDay(tot),
})

export function toGevolg({ ingekort, vervallen, gaten }: Verzekeringsgevolg): z.input<typeof gevolg> {
  const rij = ({ betaler, geldig }: Verzekeringsgevolg['ingekort'][number]) => ({
    betaler: formatUzovi(betaler),
    geldig: toPeriode(geldig),
  })
  return { ingekort: ingekort.map(rij), vervallen: vervallen.map(rij), gaten: gaten.map(toPeriode) }
}

export const zorgvraag = z.object({
  id: z.string().min(1).max(100),
  omschrijving: z.string().max(500),
  zorgtraject: z.string().nullable(),
  geldig: periode.nullable(),
  typen: z.array(z.object({ codelijst: woord, code: woord, datum: dag })),
  verwijzingen: z.array(
    z.object({ soort: woord, datum: dag.nullable(), verwijzer: z.string().nullable(), ontvangen: dag.nullable() }),
  ),
})

export const dubbelpaar = z.object({
  a: z.object({ id: z.string(), label: z.string() }),
  b: z.object({ id: z.string(), label: z.string() }),
  redenen: z.array(tekst),
})

const veld = z.enum(['bsn', 'skn', 'geboortedatum', 'naam', 'privacy', 'verzekeringen'])

export const samenvoegopdracht = z.object({
  dubbel: z.string(),
  verwachteVersie: z.int().min(1),
  verwachteVersieDubbel: z.int().min(1),
  reden: z.string().max(2000),
  keuzes: z.partialRecord(veld, z.enum(['behouden', 'dubbel'])),
})

export const samenvoegresultaat = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('conflict'),
    conflicten: z.array(z.object({ veld, naam: tekst, behouden: z.string(), dubbel: z.string() })),
  }),
  z.object({
    soort: z.literal('samengevoegd'),
    registraties: z.int(),
    teCorrigeren: z.array(geraakteRegel),
    signalen: z.array(tekst),
  }),
])

export function toSamenvoegresultaat(uitkomst: Samenvoegresultaat): z.input<typeof samenvoegresultaat> {
  if (uitkomst.soort === 'conflict') return { soort: 'conflict', conflicten: [...uitkomst.conflicten] }
  const { registraties, teCorrigeren, signalen } = uitkomst
  return { soort: 'samengevoegd', registraties, teCorrigeren: [...teCorrigeren], signalen: [...signalen] }
}
