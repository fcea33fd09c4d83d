import {
  type Agb,
  type Bsn,
  type Cents,
  type ClockTime,
  describeFout,
  type EpochDay,
  formatAgb,
  formatBsn,
  formatDay,
  formatEuro,
  formatSkn,
  formatTime,
  formatUzovi,
  formatZtn,
  type Invoerfout,
  type Maand,
  type Minutes,
  minutes,
  type Period,
  parseAgb,
  parseBsn,
  parseDay,
  parseEuro,
  parseMaand,
  parseSkn,
  parseTime,
  parseUzovi,
  parseZtn,
  type Result,
  type Skn,
  type Uzovi,
  type Ztn,
} from '@zorgketen/values'
import { z } from 'zod'

/** A refusal of a value by one of our parsers, as zod carries it through to the border's error. */
export interface InvoerfoutParams {
  readonly invoerfout: Invoerfout
}

/** A JSON text on the outside, one of our branded values inside; both ways, so that reading and writing cannot differ. */
function branded<T>(
  parse: (tekst: string) => Result<T>,
  format: (waarde: T) => string,
  omschrijving: string,
): z.ZodCodec<z.ZodString, z.ZodCustom<T, T>> {
  return z.codec(z.string().meta({ description: omschrijving }), z.custom<T>(), {
    decode: (tekst, ctx) => {
      const gelezen = parse(tekst)
      if (gelezen.ok) return gelezen.value
      const params: InvoerfoutParams = { invoerfout: gelezen.fout }
      ctx.issues.push({
        code: 'custom',
        input: tekst,
        message: describeFout(gelezen.fout).wat.nl,
        params: { ...params },
      })
      return z.NEVER
    },
    encode: (waarde) => format(waarde as T),
  })
}

export const bsn = branded<Bsn>(parseBsn, formatBsn, 'BSN: negen cijfers die aan de elfproef voldoen')
export const skn = branded<Skn>(parseSkn, formatSkn, 'SKN: zeven of acht cijfers')
export const agb = branded<Agb>(parseAgb, formatAgb, 'AGB-code: acht cijfers')
export const uzovi = branded<Uzovi>(parseUzovi, formatUzovi, 'UZOVI: vier cijfers')
export const ztn = branded<Ztn>(parseZtn, formatZtn, 'zorgtrajectnummer: UUID versie 4')
export const dag = branded<EpochDay>(parseDay, formatDay, 'dag: JJJJ-MM-DD')
export const maand = branded<Maand>(parseMaand, (waarde) => waarde, 'kalendermaand: JJJJ-MM')
export const tijd = branded<ClockTime>(parseTime, formatTime, 'tijd op de klok: UU:MM')
export const euro = branded<Cents>(parseEuro, formatEuro, 'bedrag in euro met twee decimalen en een punt')

export const minuten: z.ZodCodec<z.ZodNumber, z.ZodCustom<Minutes, Minutes>> = z.codec(
  z.number().int().min(0).max(1440).meta({ description: 'duur in hele minuten' }),
  z.custom<Minutes>(),
  { decode: (n) => minutes(n), encode: (m) => m as number },
)

/** A period, both ends included; `tot` null is open. */
export const periode = z
  .strictObject({ van: dag, tot: dag.nullable() })
  .refine((p) => p.tot === null || p.van <= p.tot, { message: 'het einde ligt voor het begin', path: ['tot'] })
  .meta({ description: 'periode, beide einden inbegrepen; tot leeg (null) is open' }) as unknown as z.ZodType<
  Period,
  { van: string; tot: string | null }
>

export const tekst = z.string().min(1)

/** How many of something. */
export const aantal = z.int().min(0)

/** A text for people in both languages. */
export const tweetalig = z.strictObject({ nl: z.string(), en: z.string() })

/** A list that nobody changes after it was read. */
export const lijst = <T extends z.ZodType>(rij: T) => z.array(rij).readonly()
