import { z } from '@hono/zod-openapi'
import type { Proef } from '@zorgketen/usecases'
import { formatDay, formatTime } from '@zorgketen/values'
import { describeWeigering, type Prestatie, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import { bedrag, dag, tekst } from './tekst.ts'

type Afleiding = NonNullable<Proef['afleiding']>

/** What a registration gave: a prestatie with its maximum tariff, or a refusal. */
export const uitkomst = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('prestatie'),
    prestatiesoort: z.enum(['consult', 'groepsconsult', 'toeslag', 'verblijfsdag', 'overig']),
    code: z.string(),
    naam: z.string(),
    tarief: bedrag,
    fictief: z.boolean(),
    datum: dag,
    patient: z.string(),
    /** Null where nobody in particular delivered it. */
    zorgverlener: z.string().nullable(),
    /** Of what has one. */
    setting: z.string().nullable(),
    beroep: z.string().nullable(),
    minuten: z.int().nullable(),
    tijdsoort: z.enum(['gepland', 'gerealiseerd']).nullable(),
    /** Of a unit of a group session: which one from 1, when it began, how long units are, how many were there (10: or more). */
    groep: z.object({ volgnummer: z.int(), van: z.string().nullable(), minuten: z.int(), grootte: z.int() }).nullable(),
  }),
  z.object({
    soort: z.literal('weigering'),
    code: z.string(),
    wat: tekst,
    doe: tekst,
    /** Of days of a stay that were refused for one reason: which. */
    dagen: z.object({ van: dag, tot: dag }).nullable(),
    /** Of a unit of a group session: which one from 1, and how many patients were there. */
    groep: z.object({ volgnummer: z.int(), grootte: z.int() }).nullable(),
  }),
])

/** What a registration gave beside its first outcome, in short. */
export const meer = z.object({
  aantal: z.int(),
  weigeringen: z.int(),
  /** Of all prestaties together, the first one too. */
  tarief: bedrag,
})

/** A derivation in words. */
export function toUitkomst(afleiding: Afleiding): z.input<typeof uitkomst> {
  if (afleiding.soort === 'prestatie') return toPrestatie(afleiding.prestatie)
  const { wat, doe } = describeWeigering(WEIGERINGEN, afleiding.weigering)
  const { code, params } = afleiding.weigering
  const { van, tot, volgnummer, aanwezig } = params
  return {
    soort: 'weigering',
    code,
    wat,
    doe,
    dagen: code.startsWith('verblijf.') && isDag(van) && isDag(tot) ? { van, tot } : null,
    groep: typeof volgnummer === 'number' && typeof aanwezig === 'number' ? { volgnummer, grootte: aanwezig } : null,
  }
}

const isDag = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)

function toPrestatie(prestatie: Prestatie): z.input<typeof uitkomst> {
  const { code, naam, tarief, fictief, datum, patient, zorgverlener, beroep } = prestatie
  const consult = prestatie.soort === 'consult' ? prestatie : null
  const groep = prestatie.soort === 'groepsconsult' ? prestatie : null
  return {
    soort: 'prestatie',
    prestatiesoort: prestatie.soort,
    code,
    naam,
    tarief,
    fictief,
    datum: formatDay(datum),
    patient,
    zorgverlener,
    beroep,
    setting: consult?.setting ?? null,
    minuten: 'minuten' in prestatie ? prestatie.minuten : null,
    tijdsoort: consult?.tijdsoort ?? null,
    groep: groep && {
      volgnummer: groep.volgnummer,
      van: groep.begintijd === null ? null : formatTime(groep.begintijd),
      minuten: groep.eenheidMinuten,
      grootte: groep.groepsgrootte,
    },
  }
}

/** What else a registration gave, counted. */
export function toMeer(alle: readonly Afleiding[]): z.input<typeof meer> {
  const tarieven = alle.map((een) => (een.soort === 'prestatie' ? een.prestatie.tarief : 0))
  return {
    aantal: Math.max(0, alle.length - 1),
    weigeringen: alle.slice(1).filter(({ soort }) => soort === 'weigering').length,
    tarief: tarieven.reduce<number>((som, tarief) => som + tarief, 0),
  }
}
