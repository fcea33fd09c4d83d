import { z } from '@hono/zod-openapi'
import type { GelezenTabel } from '@zorgketen/documents'
import type { Gewogen, Tariefjaar, Tariefoverzicht, Tariefregel, Tariefstuk } from '@zorgketen/usecases'
import { TARIEFSOORTEN, type Tariefuitgave } from '@zorgketen/usecases/opslag'
import { formatDay, type Period, parseDay } from '@zorgketen/values'
import { bedrag, dag, tekst } from './tekst.ts'

/** Parts of long lists that are shown; the counts are always of the whole. */
const MEEST = 5000

const periode = z.object({ van: dag, tot: dag.nullable() })
const zekerheid = z.enum(['zeker', 'waarschijnlijk', 'onbekend'])

/** What a person says about a file. */
export const opgave = z.object({
  soort: z.enum(TARIEFSOORTEN),
  geldig: periode,
  volledig: z.boolean(),
  titel: z.string().max(200),
})

const herkomst = z.object({ op: z.string(), door: z.string(), reden: z.string() })
export const uitgave = z
  .object({
    volgnummer: z.int(),
    soort: z.enum(TARIEFSOORTEN),
    bestandsnaam: z.string(),
    vingerafdruk: z.string(),
    titel: z.string(),
    geldig: periode,
    volledig: z.boolean(),
    rijen: z.int(),
    geweigerd: z.int(),
    aanvaard: herkomst,
    ingetrokken: herkomst.nullable(),
  })
  .openapi('Tariefuitgave')

const jaar = z.object({
  jaar: z.int(),
  peildag: dag,
  metTarief: z.int(),
  zonderTarief: z.int(),
  fictief: z.int(),
  uitgaven: z.array(
    z.object({
      sleutel: z.string(),
      naam: z.string(),
      volgnummer: z.int().nullable(),
      geldig: periode,
      zekerheid,
      fictief: z.boolean(),
      volledig: z.boolean(),
      inhoud: z.string(),
      bronnen: z.array(z.object({ titel: z.string(), url: z.string().nullable() })),
      telt: z.int(),
      andereDagen: z.boolean(),
    }),
  ),
})
export const overzicht = z.object({ jaren: z.array(jaar), aanvaard: z.array(uitgave) }).openapi('Tariefoverzicht')

export const voorbeeld = z
  .object({
    bestand: z.object({
      naam: z.string(),
      soort: z.enum(['csv', 'xlsx']),
      codering: z.string().nullable(),
      scheiding: z.string().nullable(),
      rijen: z.int(),
      vingerafdruk: z.string(),
    }),
    opgave,
    /** Remarks on how the file was read. */
    opmerkingen: z.array(z.object({ tekst, rij: z.int().nullable() })),
    tellingen: z.object({
      gelezen: z.int(),
      overgenomen: z.int(),
      geweigerd: z.int(),
      nieuw: z.int(),
      gewijzigd: z.int(),
      vervallen: z.int(),
      ongewijzigd: z.int(),
      /** Rows that do not count on some day, because a list with later days lies over them. */
      overdekt: z.int(),
      /** Invented tariffs on the first day, before and after. */
      fictiefVoor: z.int(),
      fictiefNa: z.int(),
    }),
    bevindingen: z.array(
      z.object({
        code: z.string(),
        ernst: z.enum(['fout', 'let op']),
        regel: z.int().nullable(),
        kolom: z.string().nullable(),
        gevonden: z.string(),
        wat: tekst,
        verwacht: tekst,
        doe: tekst,
      }),
    ),
    totaalBevindingen: z.int(),
    verschil: z.array(
      z.object({
        aard: z.enum(['nieuw', 'gewijzigd', 'vervallen', 'geldigheid']),
        code: z.string().nullable(),
        vanaf: dag,
        tekst,
      }),
    ),
    totaalVerschil: z.int(),
    /** The same file as it was accepted before; null: it was not. */
    eerder: uitgave.nullable(),
    /** Whether anything of the file can be used. */
    bruikbaar: z.boolean(),
    stempel: z.string(),
  })
  .openapi('Tariefvoorbeeld')

export const tariefregel = z
  .object({
    code: z.string(),
    naam: z.string(),
    tarief: bedrag.nullable(),
    tariefsoort: z.enum(['maximum', 'vast', 'vrij']).nullable(),
    /** The most that an agreement may hold. */
    hoogste: bedrag.nullable(),
    zekerheid,
    fictief: z.boolean(),
    opmerking: z.string().nullable(),
    bron: z.string(),
    volgnummer: z.int().nullable(),
  })
  .openapi('Tariefregel')

export const tariefstuk = z.object({
  vanaf: dag,
  tot: dag.nullable(),
  regel: tariefregel.nullable(),
  reden: tekst.nullable(),
  /** Change since the stretch before, in tenths of a percent. */
  verschil: z.int().nullable(),
})

const toPeriode = ({ van, tot }: Period) => ({ van: formatDay(van), tot: tot === null ? null : formatDay(tot) })

/** Days that the shape let through are days. */
export function fromOpgave({ geldig, ...rest }: z.output<typeof opgave>) {
  const [van, tot] = [geldig.van, geldig.tot].map((tekst) => (tekst === null ? null : parseDay(tekst)))
  if (!van?.ok || (tot != null && !tot.ok)) throw new RangeError('no day')
  return { ...rest, geldig: { van: van.value, tot: tot?.value ?? null } }
}

export const toUitgave = ({
  geldig,
  ...rest
}: Omit<Tariefuitgave, 'ingetrokken'> & Partial<Pick<Tariefuitgave, 'ingetrokken'>>): z.input<typeof uitgave> => ({
  ingetrokken: null,
  ...rest,
  geldig: toPeriode(geldig),
})

export const toOverzicht = ({ jaren, aanvaard }: Tariefoverzicht): z.input<typeof overzicht> => ({
  jaren: jaren.map(toJaar),
  aanvaard: aanvaard.map(toUitgave),
})

const toJaar = ({ peildag, uitgaven, ...rest }: Tariefjaar): z.input<typeof jaar> => ({
  ...rest,
  peildag: formatDay(peildag),
  uitgaven: uitgaven.map(({ geldig, bronnen, ...een }) => ({
    ...een,
    sleutel: `${een.fictief ? 'fictief ' : ''}${formatDay(geldig.van)} ${een.naam}`,
    geldig: toPeriode(geldig),
    bronnen: bronnen.map(({ titel, url }) => ({ titel, url })),
  })),
})

export function toVoorbeeld(
  { soort, codering, scheiding, rijen, opmerkingen }: GelezenTabel,
  naam: string,
  { opgave: gezegd, vingerafdruk, uitslag, gevolg, eerder, stempel }: Gewogen,
): z.input<typeof voorbeeld> {
  const regels = gevolg?.regels ?? []
  const tel = (aard: string): number => regels.filter((regel) => regel.aard === aard).length
  return {
    bestand: { naam, soort, codering, scheiding, rijen: rijen.length, vingerafdruk },
    opgave: { ...gezegd, geldig: toPeriode(gezegd.geldig) },
    opmerkingen: opmerkingen.map(({ tekst: wat, regel }) => ({ tekst: wat, rij: regel })),
    tellingen: {
      gelezen: uitslag.gelezen,
      overgenomen: uitslag.overgenomen,
      geweigerd: uitslag.geweigerd,
      nieuw: tel('nieuw'),
      gewijzigd: tel('gewijzigd'),
      vervallen: tel('vervallen'),
      ongewijzigd: gevolg?.ongewijzigd ?? 0,
      overdekt: gevolg?.overdekt ?? 0,
      fictiefVoor: gevolg?.fictief.voor ?? 0,
      fictiefNa: gevolg?.fictief.na ?? 0,
    },
    bevindingen: uitslag.bevindingen.slice(0, MEEST),
    totaalBevindingen: uitslag.bevindingen.length,
    verschil: regels.slice(0, MEEST).map((regel) => ({ ...regel, vanaf: formatDay(regel.vanaf) })),
    totaalVerschil: regels.length,
    eerder: eerder === null ? null : toUitgave(eerder),
    bruikbaar: gevolg !== null,
    stempel,
  }
}

export const toTariefregel = ({ tariefCents, ...rest }: Tariefregel): z.input<typeof tariefregel> => ({
  ...rest,
  tarief: tariefCents,
})

export const toTariefstuk = ({ vanaf, tot, regel, reden, verschil }: Tariefstuk): z.input<typeof tariefstuk> => ({
  vanaf: formatDay(vanaf),
  tot: tot === null ? null : formatDay(tot),
  regel: regel === null ? null : toTariefregel(regel),
  reden,
  verschil,
})
