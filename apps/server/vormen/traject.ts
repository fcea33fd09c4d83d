import { z } from '@hono/zod-openapi'
import type { Signaal, Trajectbeeld, Trajectblad } from '@zorgketen/usecases'
import type { Boekregelrij } from '@zorgketen/usecases/opslag'
import { type EpochDay, formatAgb, formatDay, formatZtn } from '@zorgketen/values'
import { bedrag, dag, tekst } from './tekst.ts'

const deelsom = { eerste: dag, laatste: dag, regels: z.int(), gevraagd: bedrag, afgekeurd: bedrag, toegekend: bedrag }

/** A number as a payer sees it, with each declarant. */
export const traject = z
  .object({
    nummer: z.string(),
    soort: z.enum(['ggz', 'fz']),
    personen: z.int(),
    declaranten: z.array(z.object({ agb: z.string(), naam: z.string().nullable(), ...deelsom })),
    ...deelsom,
  })
  .openapi('Betalertraject')

const samenloop = z.object({
  soort: z.enum(['ggz-zelfde-declarant', 'fz-tegelijk']),
  nummers: z.array(z.string()),
  van: dag,
  tot: dag,
  reden: tekst,
})

/** One person with several numbers. Only the last two digits of who it is. */
export const signaal = z
  .object({ persoon: z.string(), trajecten: z.array(traject), samenloop: z.array(samenloop) })
  .openapi('Meernummersignaal')

export const trajectblad = traject.extend({
  wie: z.array(z.string()),
  diagnoses: z.array(
    z.object({
      codelijst: z.string(),
      lijst: tekst,
      code: z.string(),
      naam: z.string().nullable(),
      gesteld: dag.nullable(),
      eerste: dag,
      laatste: dag,
      regels: z.int(),
    }),
  ),
  anderen: z.array(traject),
  samenloop: z.array(samenloop),
})

/** A line of the book. */
export const trajectregel = z
  .object({
    declarant: z.string(),
    referentie: z.string(),
    gerelateerd: z.string().nullable(),
    soort: z.enum(['debet', 'credit']),
    datum: dag,
    code: z.string().nullable(),
    startdatum: dag.nullable(),
    bedrag,
    toegekend: bedrag,
    stand: z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd']),
    factuurnummer: z.string(),
    ontvangen: dag,
    /** The message that brought it; null: not kept. */
    bericht: z.string().nullable(),
  })
  .openapi('Trajectregel')

const toDag = (een: EpochDay | null): string | null => (een === null ? null : formatDay(een))

const toSom = <S extends { readonly eerste: EpochDay; readonly laatste: EpochDay }>({
  eerste,
  laatste,
  ...rest
}: S) => ({
  ...rest,
  eerste: formatDay(eerste),
  laatste: formatDay(laatste),
})

export const toTraject = ({ nummer, declaranten, ...rest }: Trajectbeeld): z.input<typeof traject> => ({
  nummer: formatZtn(nummer),
  declaranten: declaranten.map(({ agb, ...een }) => ({ agb: formatAgb(agb), ...toSom(een) })),
  ...toSom(rest),
})

export const toSignaal = ({ persoon, trajecten, samenloop: samen }: Signaal): z.input<typeof signaal> => ({
  persoon,
  trajecten: trajecten.map(toTraject),
  samenloop: samen.map(toSamenloop),
})

const toSamenloop = ({ van, tot, nummers, ...rest }: Signaal['samenloop'][number]): z.input<typeof samenloop> => ({
  ...rest,
  nummers: nummers.map(formatZtn),
  van: formatDay(van),
  tot: formatDay(tot),
})

export const toTrajectblad = ({
  wie,
  diagnoses,
  anderen,
  samenloop: samen,
  ...beeld
}: Trajectblad): z.input<typeof trajectblad> => ({
  ...toTraject(beeld),
  wie: [...wie],
  diagnoses: diagnoses.map(({ gesteld, ...een }) => ({ ...toSom(een), gesteld: toDag(gesteld) })),
  anderen: anderen.map(toTraject),
  samenloop: samen.map(toSamenloop),
})

export const toTrajectregel = (rij: Boekregelrij): z.input<typeof trajectregel> => {
  const { regel, declarant, stand, toegekend, factuurnummer, ontvangen, bericht } = rij
  return {
    declarant: formatAgb(declarant),
    referentie: regel.referentie,
    gerelateerd: regel.soort === 'credit' ? regel.gerelateerd : regel.herdeclaratie,
    soort: regel.soort,
    datum: formatDay(regel.datum),
    code: regel.code,
    startdatum: regel.soort === 'debet' ? toDag(regel.startdatum) : null,
    bedrag: regel.bedrag,
    toegekend,
    stand,
    factuurnummer,
    ontvangen: formatDay(ontvangen),
    bericht,
  }
}
