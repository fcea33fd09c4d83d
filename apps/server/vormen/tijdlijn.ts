import { z } from '@hono/zod-openapi'
import {
  BANEN,
  type Duur,
  type Feit,
  ITEMSOORTEN,
  type Tijdlijn,
  type Tijdlijndeel,
  type Tijdlijnitem,
  TOESTANDEN,
  type Trajectset,
  type Waarheen,
} from '@zorgketen/usecases'
import { type EpochDay, formatDay } from '@zorgketen/values'
import { bedrag, dag, maand, tekst } from './tekst.ts'

const waarheen = z.discriminatedUnion('soort', [
  z.object({ soort: z.enum(['zorgtraject', 'plaatsing', 'declaratie', 'regel']), id: z.string() }),
  z.object({ soort: z.enum(['zorgvraag', 'factuur']) }),
  z.object({ soort: z.literal('registratie'), id: z.string(), maand }),
  z.object({ soort: z.literal('registraties'), maand }),
  z.object({ soort: z.literal('afspraak'), id: z.string(), dag }),
])

const feit = z.object({
  naam: tekst,
  waarde: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('woord'), woord: tekst }),
    z.object({ soort: z.literal('naam'), naam: z.string() }),
    z.object({ soort: z.literal('dag'), dag }),
    z.object({ soort: z.literal('bedrag'), bedrag }),
  ]),
})

const deel = z.object({
  dag,
  titel: tekst,
  toestand: z.enum(TOESTANDEN),
  feiten: z.array(feit),
  waarheen: waarheen.nullable(),
})

const item = z.object({
  id: z.string(),
  baan: z.enum(BANEN),
  soort: z.enum(ITEMSOORTEN),
  van: dag,
  /** The last day; null: it goes on. */
  tot: dag.nullable(),
  /** From here on it is expected, not known. */
  verwachtVanaf: dag.nullable(),
  titel: tekst,
  toestand: z.enum(TOESTANDEN),
  traject: z.string().nullable(),
  trajectsoort: z.enum(['ggz', 'fz']).nullable(),
  aantal: z.int(),
  bedrag: bedrag.nullable(),
  feiten: z.array(feit),
  delen: z.array(deel),
  /** Parts that were left out. */
  meer: z.int(),
  waarheen: waarheen.nullable(),
})

const venster = z.object({ van: dag, tot: dag })
const periode = z.object({ van: dag, tot: dag.nullable() })
const duur = z.object({ naam: tekst, van: dag.nullable(), tot: dag.nullable() })

const trajectset = z.object({
  nummer: z.string(),
  soort: z.enum(['ggz', 'fz']),
  startdatum: dag.nullable(),
  gesloten: dag.nullable(),
  sluitreden: z.enum(['zonder-zorg', 'behandeling', 'titel']).nullable(),
  perioden: z.array(periode),
  sluitVanzelf: dag.nullable(),
  plaatsing: z.string().nullable(),
  zorgvragen: z.array(
    z.object({
      id: z.string(),
      omschrijving: z.string(),
      geldig: periode.nullable(),
      typen: z.array(duur),
      zorgpaden: z.array(duur),
    }),
  ),
  typen: z.array(duur),
  prestaties: z.object({ aantal: z.int(), bedrag, eerste: dag.nullable(), laatste: dag.nullable() }),
  regels: z.array(
    z.object({
      stand: z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd']),
      aantal: z.int(),
      bedrag,
    }),
  ),
})

export const tijdlijn = z
  .object({
    patient: z.object({ id: z.string(), naam: z.string() }),
    vandaag: dag,
    bereik: venster,
    venster,
    korrel: z.enum(['dag', 'maand']),
    items: z.array(item),
    trajecten: z.array(trajectset),
    zonderNummer: z.object({ aantal: z.int(), bedrag }),
  })
  .openapi('Tijdlijn')

const iso = (een: EpochDay | null): string | null => (een === null ? null : formatDay(een))
const isoPeriode = ({ van, tot }: { readonly van: EpochDay; readonly tot: EpochDay | null }) => ({
  van: formatDay(van),
  tot: iso(tot),
})
const isoVenster = ({ van, tot }: Tijdlijn['venster']) => ({ van: formatDay(van), tot: formatDay(tot) })
const isoDuur = ({ naam, van, tot }: Duur) => ({ naam, van: iso(van), tot: iso(tot) })

const toWaarheen = (een: Waarheen | null): z.input<typeof waarheen> | null =>
  een?.soort === 'afspraak' ? { ...een, dag: formatDay(een.dag) } : een === null ? null : { ...een }

const toFeit = ({ naam, waarde }: Feit): z.input<typeof feit> => ({
  naam,
  waarde: waarde.soort === 'dag' ? { soort: 'dag', dag: formatDay(waarde.dag) } : { ...waarde },
})

const toDeel = (een: Tijdlijndeel): z.input<typeof deel> => ({
  ...een,
  dag: formatDay(een.dag),
  feiten: een.feiten.map(toFeit),
  waarheen: toWaarheen(een.waarheen),
})

const toItem = (een: Tijdlijnitem): z.input<typeof item> => ({
  ...een,
  van: formatDay(een.van),
  tot: iso(een.tot),
  verwachtVanaf: iso(een.verwachtVanaf),
  feiten: een.feiten.map(toFeit),
  delen: een.delen.map(toDeel),
  waarheen: toWaarheen(een.waarheen),
})

const toTrajectset = (een: Trajectset): z.input<typeof trajectset> => ({
  ...een,
  startdatum: iso(een.startdatum),
  gesloten: iso(een.gesloten),
  perioden: een.perioden.map(isoPeriode),
  sluitVanzelf: iso(een.sluitVanzelf),
  zorgvragen: een.zorgvragen.map(({ geldig, typen, zorgpaden, ...rest }) => ({
    ...rest,
    geldig: geldig === null ? null : isoPeriode(geldig),
    typen: typen.map(isoDuur),
    zorgpaden: zorgpaden.map(isoDuur),
  })),
  typen: een.typen.map(isoDuur),
  prestaties: { ...een.prestaties, eerste: iso(een.prestaties.eerste), laatste: iso(een.prestaties.laatste) },
  regels: [...een.regels],
})

export const toTijdlijn = (een: Tijdlijn): z.input<typeof tijdlijn> => ({
  ...een,
  vandaag: formatDay(een.vandaag),
  bereik: isoVenster(een.bereik),
  venster: isoVenster(een.venster),
  items: een.items.map(toItem),
  trajecten: een.trajecten.map(toTrajectset),
})
