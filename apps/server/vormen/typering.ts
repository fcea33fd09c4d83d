import { z } from '@hono/zod-openapi'
import { encodeDocument, type Typeerblad, type Typeringsverantwoording, type Zorgvragenblad } from '@zorgketen/usecases'
import { formatDay, formatZtn } from '@zorgketen/values'
import { nietBeoordeeld } from './bevinding.ts'
import { dag, tekst } from './tekst.ts'

const woord = z.string().min(1).max(200)
const zin = z.string().min(1).max(2000)
const periode = z.object({ van: dag, tot: dag.nullable() })

export const diagnose = z.object({
  id: woord,
  omschrijving: zin,
  code: woord.nullable(),
  hoofd: z.boolean(),
  geldig: periode,
  vastgesteld: dag.nullable(),
  door: woord.nullable(),
  verzekerd: z.boolean().nullable(),
})
export const behandelplan = z.object({
  id: woord,
  geldig: periode,
  doelen: z.array(z.object({ id: woord, omschrijving: zin, geldig: periode })),
})
export const kenmerken = z.object({
  soort: z.enum(['ggz', 'fz']),
  herkomst: z.enum(['nieuw', 'terugkeer', 'overgenomen']),
  echelon: z.enum(['basis', 'gespecialiseerd']).nullable(),
  zonderVerwijzing: zin.nullable(),
})
const kans = z.object({ type: z.string(), percentage: z.number() })
const typering = z.object({
  id: z.string(),
  datum: dag,
  type: z.string(),
  door: z.string(),
  reden: z.string().nullable(),
  methode: z.string().nullable(),
  antwoorden: z.record(z.string(), z.int()),
  kansen: z.array(kans),
})
const document = kenmerken.extend({
  patient: z.string(),
  zorgvraag: z.string(),
  diagnoses: z.array(diagnose),
  typeringen: z.array(typering),
  behandelplannen: z.array(behandelplan),
  contacten: z.array(z.object({ registratie: z.string(), dient: z.string() })),
})

const contact = z.object({
  id: z.string(),
  datum: dag,
  zorgsoort: z.enum(['diagnostiek', 'behandeling']),
  zorgverlener: z.string(),
  dient: z.string().nullable(),
})
const reden = z.object({ code: z.string(), wat: tekst, doe: tekst })

export const zorgvraagbevinding = z.object({ code: z.string(), blokkeert: z.boolean(), wat: tekst, doe: tekst })

const zorgvraagblad = z.object({
  id: z.string(),
  omschrijving: z.string(),
  geldig: periode.nullable(),
  versie: z.int(),
  zorgtraject: z.object({ nummer: z.string(), soort: z.enum(['ggz', 'fz']), open: z.boolean() }).nullable(),
  regiebehandelaar: z.object({ id: z.string(), naam: z.string() }).nullable(),
  verwijzingen: z.array(
    z.object({ soort: z.string(), datum: dag.nullable(), verwijzer: z.string().nullable(), ontvangen: dag.nullable() }),
  ),
  document,
  vermeldingen: z.array(
    z.object({
      codelijst: z.string(),
      code: z.string(),
      naam: z.string().nullable(),
      van: dag.nullable(),
      tot: dag.nullable(),
    }),
  ),
  lijsten: z.array(
    z.object({
      lijst: z.string(),
      naam: tekst,
      dicht: reden.nullable(),
      codes: z.array(z.object({ code: z.string(), naam: z.string() })).nullable(),
    }),
  ),
  bevindingen: z.array(zorgvraagbevinding),
  contacten: z.array(contact),
  contactbevindingen: z.array(
    z.object({ regel: z.string(), contact: z.string(), zegt: tekst, vondst: tekst, advies: tekst, herkomst: tekst }),
  ),
  namen: z.record(z.string(), z.string()),
})
export const zorgvragenblad = z.object({
  zorgvragen: z.array(zorgvraagblad),
  losseContacten: z.array(contact),
  nietBeoordeeld,
})

const day = (een: Parameters<typeof formatDay>[0] | null): string | null => (een === null ? null : formatDay(een))

type Contact = Zorgvragenblad['losseContacten'][number]
const toContact = (een: Contact): z.input<typeof contact> => ({ ...een, datum: formatDay(een.datum) })

export function toZorgvragenblad({
  zorgvragen,
  losseContacten,
  nietBeoordeeld: niet,
}: Zorgvragenblad): z.input<typeof zorgvragenblad> {
  return {
    zorgvragen: zorgvragen.map(({ beeld, ...blad }) => {
      const { zorgvraag, zorgtraject } = beeld
      return {
        id: zorgvraag.id,
        omschrijving: zorgvraag.omschrijving,
        geldig: zorgvraag.geldig && { van: formatDay(zorgvraag.geldig.van), tot: day(zorgvraag.geldig.tot) },
        versie: blad.versie,
        zorgtraject: zorgtraject && {
          nummer: formatZtn(zorgtraject.nummer),
          soort: zorgtraject.soort,
          open: zorgtraject.gesloten === null,
        },
        regiebehandelaar: blad.regiebehandelaar,
        verwijzingen: zorgvraag.verwijzingen.map(({ soort, datum, verwijzer, ontvangen }) => ({
          soort,
          datum: day(datum),
          verwijzer,
          ontvangen: day(ontvangen),
        })),
        document: encodeDocument('zorgvraag', beeld.document) as z.input<typeof document>,
        vermeldingen: blad.vermeldingen.map((een) => ({ ...een, van: day(een.van), tot: day(een.tot) })),
        lijsten: blad.lijsten.map(({ codes, ...een }) => ({ ...een, codes: codes === null ? null : [...codes] })),
        bevindingen: [...blad.bevindingen],
        contacten: blad.contacten.map(toContact),
        contactbevindingen: [...blad.contactbevindingen],
        namen: blad.namen,
      }
    }),
    losseContacten: losseContacten.map(toContact),
    nietBeoordeeld: niet.map(({ reden: waarom, oorsprong, regel }) => ({
      reden: waarom,
      regels: [oorsprong[0] ?? regel],
    })),
  }
}

const paar = z.object({ vraag: z.string(), antwoord: z.int() })
/** How the score of a type came about: constant plus what each answer adds; null is out by an exclusion. */
const uitleg = z.object({
  methode: z.string(),
  type: z.string(),
  constante: z.number(),
  bijdragen: z.array(paar.extend({ coefficient: z.number() })),
  uitgesloten: z.array(paar).nullable(),
  score: z.number().nullable(),
  relevant: z.array(z.string()),
  onbeantwoord: z.array(z.string()),
})

const toUitleg = ({
  methode,
  score,
  relevant,
  onbeantwoord,
}: NonNullable<Typeerblad['uitleg']>): z.input<typeof uitleg> => ({
  methode,
  type: score.type,
  constante: score.constante,
  bijdragen: [...score.bijdragen],
  uitgesloten: score.uitgesloten === null ? null : [...score.uitgesloten.als],
  score: Number.isFinite(score.score) ? score.score : null,
  relevant: [...relevant],
  onbeantwoord: [...onbeantwoord],
})

export const typeerblad = z.object({
  methode: z.object({ id: z.string(), uitgave: z.string(), fictief: z.boolean() }).nullable(),
  reden: tekst.nullable(),
  vragen: z.array(
    z.object({
      vraag: z.string(),
      antwoorden: z.array(z.object({ antwoord: z.int(), tekst: z.string().nullable() })),
    }),
  ),
  typen: z.array(z.string()).nullable(),
  kansen: z.array(kans),
  onbekend: tekst.nullable(),
  uitleg: uitleg.nullable(),
})

export const toTypeerblad = (blad: Typeerblad): z.input<typeof typeerblad> => ({
  ...blad,
  vragen: blad.vragen.map(({ vraag, antwoorden }) => ({ vraag, antwoorden: [...antwoorden] })),
  typen: blad.typen === null ? null : [...blad.typen],
  kansen: [...blad.kansen],
  uitleg: blad.uitleg === null ? null : toUitleg(blad.uitleg),
})

export const verantwoording = z.object({
  herhaling: z.enum(['gelijk', 'anders', 'methode-ontbreekt', 'met-de-hand']),
  methode: z.object({ uitgave: z.string(), herkomst: z.string(), fictief: z.boolean() }).nullable(),
  uitleg: uitleg.nullable(),
  reden: tekst.nullable(),
})

export const toVerantwoording = ({
  herhaling,
  methode,
  uitleg: waarom,
  reden: reden_,
}: Typeringsverantwoording): z.input<typeof verantwoording> => ({
  herhaling,
  methode,
  uitleg: waarom === null ? null : toUitleg(waarom),
  reden: reden_,
})
