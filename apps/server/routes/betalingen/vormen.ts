import { z } from '@hono/zod-openapi'
import type {
  Bestandregel,
  Factuurstaat,
  Inname,
  TeFacturerenBlad,
  Terzijdegelegd,
  Wachtrij,
} from '@zorgketen/usecases'
import { formatDay, formatTime, formatUzovi } from '@zorgketen/values'
import { bedrag, dag, deel, maand, reden, tekst } from '../../vormen/tekst.ts'
import type { TeKoppelen } from './lees-specificatie.ts'
import { VELDEN, VELDNAMEN, VERPLICHT } from './specificatievelden.ts'

/** Amounts are whole cents everywhere; negative: money that left or a credit. */
const herkomst = z.object({
  betaling: z.string(),
  bedrag,
  dag,
  zekerheid: z.enum(['zeker', 'bevestigd']),
  door: z.string(),
  reden: tekst,
  boeking: z
    .object({
      bestand: z.string(),
      afschrift: z.string(),
      volgnummer: z.int(),
      tegenpartij: z.string().nullable(),
      omschrijving: z.string(),
    })
    .nullable(),
  specificatie: z.object({ bestand: z.string(), rijen: z.array(z.int()) }).nullable(),
})

export const factuur = z
  .object({
    post: z.string(),
    factuurnummer: z.string(),
    betaler: z.string().nullable(),
    patient: z.string().nullable(),
    maand,
    dag,
    gedeclareerd: bedrag,
    toegekend: bedrag,
    betaald: bedrag,
    voorgesteld: bedrag,
    open: bedrag,
    teVeel: bedrag,
    status: z.enum(['open', 'deels betaald', 'betaald', 'te veel betaald', 'niets toegekend', 'ingetrokken']),
    vervaldag: dag.nullable(),
    tekst: tekst.nullable(),
    /** The first of them; `aantalHerkomst` counts all. */
    herkomst: z.array(herkomst),
    aantalHerkomst: z.int(),
  })
  .openapi('Factuurstaat')

export const toFactuur = (staat: Factuurstaat): z.input<typeof factuur> => ({
  ...staat,
  betaler: staat.betaler === null ? null : formatUzovi(staat.betaler),
  dag: formatDay(staat.dag),
  vervaldag: staat.vervaldag === null ? null : formatDay(staat.vervaldag),
  herkomst: staat.herkomst.map((een) => ({
    ...een,
    dag: formatDay(een.dag),
    specificatie: een.specificatie && { ...een.specificatie, rijen: [...een.specificatie.rijen] },
  })),
})

const wachtpost = z.object({
  sleutel: z.string(),
  boeking: z
    .object({
      dag,
      bedrag,
      tegenpartij: z.string().nullable(),
      omschrijving: z.string(),
      bestand: z.string(),
      afschrift: z.string(),
      volgnummer: z.int(),
    })
    .nullable(),
  bedrag,
  voorstel: z.array(z.object({ post: z.string(), factuurnummer: z.string(), bedrag, reden })),
  rest: z
    .object({
      bedrag,
      reden,
      kandidaten: z.array(z.object({ post: z.string(), factuurnummer: z.string(), open: bedrag, waarom: tekst })),
    })
    .nullable(),
})
export const wachtrij = z.object({
  posten: z.array(wachtpost),
  aangekondigd: z.array(
    z.object({ bron: z.string(), rijen: z.array(z.int()), kenmerk: z.string().nullable(), totaal: bedrag }),
  ),
  dubbel: z.int(),
  zeker: z.int(),
  knel: z.boolean(),
})

export const toWachtrij = ({ posten, aangekondigd, ...rest }: Wachtrij): z.input<typeof wachtrij> => ({
  ...rest,
  aangekondigd: aangekondigd.map((een) => ({ ...een, rijen: [...een.rijen] })),
  posten: posten.map(({ boeking, voorstel, rest: over, ...post }) => ({
    ...post,
    voorstel: [...voorstel],
    rest: over && { ...over, kandidaten: [...over.kandidaten] },
    boeking: boeking && {
      dag: formatDay(boeking.dag),
      bedrag: boeking.bedrag,
      tegenpartij: boeking.tegenpartij,
      omschrijving: boeking.omschrijving,
      bestand: boeking.bestandsnaam,
      afschrift: boeking.verwijzing.afschrift,
      volgnummer: boeking.verwijzing.volgnummer,
    },
  })),
})

export const terzijde = z.object({
  betaling: z.string(),
  bedrag,
  reden: z.string(),
  door: z.string(),
  op: dag.nullable(),
  boeking: z
    .object({ dag, tegenpartij: z.string().nullable(), omschrijving: z.string(), bestand: z.string() })
    .nullable(),
})

export const toTerzijde = ({ op, boeking, ...rest }: Terzijdegelegd): z.input<typeof terzijde> => ({
  ...rest,
  op: op === null ? null : formatDay(op),
  boeking: boeking && {
    dag: formatDay(boeking.dag),
    tegenpartij: boeking.tegenpartij,
    omschrijving: boeking.omschrijving,
    bestand: boeking.bestandsnaam,
  },
})

/** A table of which a person must say which column is what. */
const teKoppelen = z.object({
  koppen: z.array(z.string()),
  voorbeelden: z.array(z.array(z.string())),
  velden: z.array(z.object({ veld: z.enum(VELDEN), naam: tekst, verplicht: z.boolean(), kop: z.string().nullable() })),
})

const toTeKoppelen = ({ koppen, voorbeelden, voorstel }: TeKoppelen): z.input<typeof teKoppelen> => ({
  koppen: [...koppen],
  voorbeelden: voorbeelden.map((rij) => [...rij]),
  velden: VELDEN.map((veld) => ({
    veld,
    naam: VELDNAMEN[veld],
    verplicht: VERPLICHT.includes(veld),
    kop: voorstel[veld],
  })),
})

const fout = z.object({ code: z.string(), waar: tekst, wat: tekst, verwacht: tekst, doe: tekst })
export const inname = z.object({
  naam: z.string(),
  soort: z.enum(['afschrift', 'specificatie']),
  verwerkt: z.enum(['nieuw', 'eerder', 'geweigerd', 'koppelen']),
  geboekt: z.int(),
  gekoppeld: z.int(),
  bedrag,
  wacht: z.int(),
  fouten: z.array(fout),
  /** Only when `verwerkt` is koppelen: nothing was kept yet. */
  koppelen: teKoppelen.nullable(),
})

export const toInname = ({ fouten, ...rest }: Inname): z.input<typeof inname> => ({
  ...rest,
  koppelen: null,
  fouten: fouten.map((een) => {
    if ('uitleg' in een) return { code: een.code, ...een.uitleg }
    const { nummer, veld, wat, verwacht, doe } = een
    const waar = { nl: `Rij ${nummer}, ${veld}.`, en: `Row ${nummer}, ${veld}.` }
    return { code: `specificatie.${veld}`, waar, wat, verwacht, doe }
  }),
})

/** The answer to a file that cannot be taken in before a person said which column is what. */
export const asTeKoppelen = (naam: string, koppelen: TeKoppelen): z.input<typeof inname> => ({
  naam,
  soort: 'specificatie',
  verwerkt: 'koppelen',
  geboekt: 0,
  gekoppeld: 0,
  bedrag: 0,
  wacht: 0,
  fouten: [],
  koppelen: toTeKoppelen(koppelen),
})

export const bestand = z.object({
  id: z.string(),
  soort: z.enum(['afschrift', 'specificatie']),
  naam: z.string(),
  op: z.string(),
  betaler: z.string().nullable(),
  rekening: z.string().nullable(),
  aantal: z.int(),
  bij: bedrag,
  af: bedrag,
})
export const toBestand = (regel: Bestandregel): z.input<typeof bestand> => regel

const teFacturerenPatient = z.object({
  patient: z.string(),
  naam: z.string(),
  regels: z.array(
    z.object({
      prestatie: z.string(),
      dag,
      begintijd: z.string().nullable(),
      code: z.string(),
      naam: z.string(),
      zorgverlener: z.string(),
      voorstel: z.enum(['ongecontracteerd']).nullable(),
      waarom: tekst,
      maximum: bedrag,
      maximumBuitenPakket: bedrag.nullable(),
    }),
  ),
})

/** A page of patients, with what was charged the last time. */
export const teFactureren = deel(teFacturerenPatient).extend({
  vorigeTermijn: z.int().nullable(),
  noShowTarief: bedrag.nullable(),
})

export const toTeFactureren = ({ rijen, ...rest }: TeFacturerenBlad): z.input<typeof teFactureren> => ({
  ...rest,
  rijen: rijen.map(({ regels, ...patient }) => ({
    ...patient,
    regels: regels.map(({ prestatie, ...regel }) => ({
      ...regel,
      prestatie: prestatie.id,
      dag: formatDay(prestatie.datum),
      begintijd: prestatie.begintijd === null ? null : formatTime(prestatie.begintijd),
      code: prestatie.code,
      naam: prestatie.naam,
    })),
  })),
})
