import { z } from '@hono/zod-openapi'
import type {
  Dienstfactuur,
  Dienstkeuzen,
  Dienstoverzicht,
  GevraagdeDienst,
  Innamevoorstel,
  OntvangenDienst,
  TeFacturerenOpdrachtgever,
} from '@zorgketen/usecases'
import { type EpochDay, formatDay, formatTime, formatZtn, type Period, type Ztn } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN, type TrajectWeigercode } from '@zorgketen/zorgtraject'
import { bedrag, dag, maand, tekst } from './tekst.ts'

const periode = z.object({ van: dag, tot: dag.nullable() })
const partij = z.object({ agb: z.string(), naam: z.string() })
const nummer = z.object({ nummer: z.string(), startdatum: dag.nullable() })
const stroom = z.enum(['ggz', 'fz'])
const reden = z.object({ code: z.string(), wat: tekst, verwacht: tekst, doe: tekst })

const verzoek = z.object({
  id: z.string(),
  versie: z.int(),
  volgnummer: z.int(),
  tegenpartij: partij,
  stroom,
  wat: z.string(),
  geldig: periode,
  zorgtraject: nummer.nullable(),
  tarief: bedrag.nullable(),
  verzonden: dag,
})
const gevraagd = verzoek.extend({
  patient: z.string(),
  naam: z.string(),
  bezorgd: z.boolean(),
  nummerNu: nummer.nullable(),
  bijTeWerken: z.boolean(),
  terug: z.object({ regels: z.int(), bedrag, nietGoed: z.int() }),
})
const ontvangen = verzoek.extend({
  patient: z.string().nullable(),
  naam: z.string().nullable(),
  gefactureerd: z.object({ regels: z.int(), bedrag }),
})
const regel = z.object({
  regel: z.int(),
  verzoek: z.string(),
  naam: z.string().nullable(),
  zorgtraject: nummer,
  datum: dag,
  begintijd: z.string().nullable(),
  omschrijving: z.string(),
  minuten: z.int().nullable(),
  tarief: bedrag,
  gewijzigd: z.boolean(),
  oordeel: z.object({ uitkomst: z.enum(['klopt', 'klopt-niet', 'onbekend']), waarom: z.array(reden) }).nullable(),
})
const factuur = z.object({
  id: z.string(),
  kant: z.enum(['gemaakt', 'ontvangen']),
  nummer: z.string(),
  tegenpartij: partij,
  maand,
  dag,
  vervaldag: dag,
  totaal: bedrag,
  /** Of one we made: laid with the asker. */
  bezorgd: z.boolean(),
  ingetrokken: z.object({ dag, reden: z.string() }).nullable(),
  /** The worst of its lines; null of one we made. */
  uitkomst: z.enum(['klopt', 'klopt-niet', 'onbekend']).nullable(),
  regels: z.array(regel),
})

export const dienstoverzicht = z.object({
  gevraagd: z.array(gevraagd),
  ontvangen: z.array(ontvangen),
  facturen: z.array(factuur),
})

const day = (een: EpochDay | null): string | null => (een === null ? null : formatDay(een))
const toPeriode = ({ van, tot }: Period) => ({ van: formatDay(van), tot: day(tot) })
const toNummer = (een: { readonly nummer: Ztn; readonly startdatum: EpochDay | null } | null) =>
  een && { nummer: formatZtn(een.nummer), startdatum: day(een.startdatum) }

const toVerzoek = ({ document, versie }: Pick<GevraagdeDienst | OntvangenDienst, 'document' | 'versie'>) => ({
  id: document.id,
  versie,
  volgnummer: document.volgnummer,
  tegenpartij: document.tegenpartij,
  stroom: document.stroom,
  wat: document.wat,
  geldig: toPeriode(document.geldig),
  zorgtraject: toNummer(document.zorgtraject),
  tarief: document.tarief,
  verzonden: formatDay(document.verzonden),
})

const ERGST = ['klopt-niet', 'onbekend', 'klopt'] as const

function toFactuur({ id, document, regels }: Dienstfactuur): z.input<typeof factuur> {
  const uitkomsten = new Set(regels.map(({ oordeel }) => oordeel?.uitkomst))
  return {
    id,
    kant: document.kant,
    nummer: document.nummer,
    tegenpartij: document.tegenpartij,
    maand: document.maand,
    dag: formatDay(document.dag),
    vervaldag: formatDay(document.vervaldag),
    totaal: document.totaal,
    bezorgd: document.kant === 'gemaakt' && document.bezorgd,
    ingetrokken: document.ingetrokken && { ...document.ingetrokken, dag: formatDay(document.ingetrokken.dag) },
    uitkomst: ERGST.find((een) => uitkomsten.has(een)) ?? null,
    regels: regels.map(({ zorgtraject, startdatum, oordeel, ...een }) => ({
      regel: een.regel,
      verzoek: een.verzoek,
      naam: een.naam,
      zorgtraject: { nummer: formatZtn(zorgtraject), startdatum: day(startdatum) },
      datum: formatDay(een.datum),
      begintijd: een.begintijd === null ? null : formatTime(een.begintijd),
      omschrijving: een.omschrijving,
      minuten: een.minuten,
      tarief: een.tarief,
      gewijzigd: een.gewijzigd,
      oordeel: oordeel && { uitkomst: oordeel.uitkomst, waarom: oordeel.waarom.map(toReden) },
    })),
  }
}

type Weigering = Parameters<typeof describeWeigering<TrajectWeigercode>>[1]

function toReden(weigering: Weigering): z.input<typeof reden> {
  const { wat, verwacht, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
  return { code: weigering.code, wat, verwacht, doe }
}

export const toDienstoverzicht = (een: Dienstoverzicht): z.input<typeof dienstoverzicht> => ({
  gevraagd: een.gevraagd.map((rij) => ({
    ...toVerzoek(rij),
    patient: rij.document.patient,
    naam: rij.naam,
    bezorgd: rij.document.bezorgd,
    nummerNu: toNummer(rij.nummerNu),
    bijTeWerken: rij.bijTeWerken,
    terug: rij.terug,
  })),
  ontvangen: een.ontvangen.map((rij) => ({
    ...toVerzoek(rij),
    patient: rij.document.patient,
    naam: rij.naam,
    gefactureerd: rij.gefactureerd,
  })),
  facturen: een.facturen.map(toFactuur),
})

export const innamevoorstel = z.object({
  versie: z.int(),
  persoon: z
    .object({ naam: z.string().nullable(), geboortedatum: dag.nullable(), bsn: z.string().nullable() })
    .nullable(),
  herkend: z.array(
    z.object({ id: z.string(), naam: z.string(), geboortedatum: dag.nullable(), door: z.enum(['bsn', 'naam']) }),
  ),
})

export const toInnamevoorstel = ({ versie, persoon, herkend }: Innamevoorstel): z.input<typeof innamevoorstel> => ({
  versie,
  persoon: persoon && { ...persoon, geboortedatum: day(persoon.geboortedatum) },
  herkend: herkend.map((een) => ({ ...een, geboortedatum: day(een.geboortedatum) })),
})

export const teFacturerenDiensten = z.object({
  opdrachtgevers: z.array(
    z.object({
      agb: z.string(),
      naam: z.string().nullable(),
      regels: z.array(
        z.object({
          prestatie: z.string(),
          naam: z.string(),
          datum: dag,
          begintijd: z.string().nullable(),
          omschrijving: z.string(),
          fictief: z.boolean(),
          zorgtraject: nummer.nullable(),
          tarief: bedrag.nullable(),
          reden: reden.nullable(),
        }),
      ),
    }),
  ),
})

export const toTeFacturerenDiensten = (
  opdrachtgevers: readonly TeFacturerenOpdrachtgever[],
): z.input<typeof teFacturerenDiensten> => ({
  opdrachtgevers: opdrachtgevers.map(({ agb, naam, regels }) => ({
    agb,
    naam,
    regels: regels.map(({ prestatie, naam: wie, opdracht }) => ({
      prestatie: prestatie.id,
      naam: wie,
      datum: formatDay(prestatie.datum),
      begintijd: prestatie.begintijd === null ? null : formatTime(prestatie.begintijd),
      omschrijving: prestatie.naam,
      fictief: prestatie.fictief,
      ...(opdracht.soort === 'weigering'
        ? { zorgtraject: null, tarief: null, reden: toReden(opdracht.weigering) }
        : { zorgtraject: toNummer(opdracht), tarief: opdracht.tarief, reden: null }),
    })),
  })),
})

export const dienstkeuzen = z.object({
  verzoeken: z.array(
    z.object({ id: z.string(), agb: z.string(), naam: z.string(), wat: z.string(), stroom, geldig: periode }),
  ),
  nummer: nummer.nullable(),
  reden: z.object({ wat: tekst, verwacht: tekst, doe: tekst }).nullable(),
})

export const toDienstkeuzen = ({ verzoeken, nummer: n, reden: r }: Dienstkeuzen): z.input<typeof dienstkeuzen> => ({
  verzoeken: verzoeken.map((een) => ({ ...een, geldig: toPeriode(een.geldig) })),
  nummer: toNummer(n),
  reden: r && { wat: r.wat, verwacht: r.verwacht, doe: r.doe },
})
