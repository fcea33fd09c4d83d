import { z } from '@hono/zod-openapi'
import type { Fzdossier, Fzlijstrij } from '@zorgketen/usecases'
import { formatAgb, formatDay, formatSkn, formatZtn, type Period } from '@zorgketen/values'
import { toHistorie, versie } from './stamdossier.ts'
import { dag } from './tekst.ts'

export const periode = z.object({ van: dag, tot: dag.nullable() })

export const toPeriode = ({ van, tot }: Period): z.input<typeof periode> => ({
  van: formatDay(van),
  tot: tot === null ? null : formatDay(tot),
})

export const fzstand = z.enum(['open', 'afgelopen', 'gesloten'])
export const fzreden = z.enum(['titel', 'behandeling'])

/** A number of the register. `versie` 0: only plaatsingen name it, from before the register was kept here. */
export const fzrij = z
  .object({
    nummer: z.string(),
    versie: z.int(),
    stand: fzstand,
    titelkenmerk: z.string().nullable(),
    titel: periode,
    zorgvraag: z.object({ id: z.string(), omschrijving: z.string() }).nullable(),
    indicatiedatum: dag.nullable(),
    startdatum: dag,
    gesloten: dag.nullable(),
    reden: fzreden.nullable(),
    aanbieders: z.array(z.object({ agb: z.string(), naam: z.string().nullable() })),
    plaatsingen: z.array(z.object({ besluit: z.string(), declarant: z.string() })),
    /** Messages that wait for a provider that does not work here. */
    klaar: z.int(),
  })
  .openapi('Fznummer')

export const toFzrij = ({ traject, versie: v, stand, aanbieders, klaar }: Fzlijstrij): z.input<typeof fzrij> => ({
  nummer: formatZtn(traject.nummer),
  versie: v,
  stand,
  titelkenmerk: traject.titel.kenmerk,
  titel: toPeriode(traject.titel.geldig),
  zorgvraag: traject.zorgvraag,
  indicatiedatum: traject.indicatiedatum === null ? null : formatDay(traject.indicatiedatum),
  startdatum: formatDay(traject.startdatum),
  gesloten: traject.gesloten === null ? null : formatDay(traject.gesloten),
  reden: traject.reden,
  aanbieders: [...aanbieders],
  plaatsingen: traject.plaatsingen.map(({ besluit, declarant }) => ({ besluit, declarant: formatAgb(declarant) })),
  klaar,
})

/** A number with its person, the messages about it and its versions. */
export const fzdossier = z.object({
  rij: fzrij,
  skn: z.string().nullable(),
  berichten: z.array(
    z.object({
      kenmerk: z.string(),
      declarant: z.string(),
      opgesteld: dag,
      stand: z.enum(['klaar', 'bezorgd']),
      sluiting: z.object({ dag, reden: fzreden }).nullable(),
    }),
  ),
  historie: z.array(versie),
})

export const toFzdossier = ({ rij, skn, berichten, historie }: Fzdossier): z.input<typeof fzdossier> => ({
  rij: toFzrij(rij),
  skn: skn === null ? null : formatSkn(skn),
  berichten: berichten.map(({ bericht: { kenmerk, declarant, opgesteld, sluiting }, stand }) => ({
    kenmerk,
    declarant: formatAgb(declarant),
    opgesteld: formatDay(opgesteld),
    stand,
    sluiting: sluiting === null ? null : { dag: formatDay(sluiting.dag), reden: sluiting.reden },
  })),
  historie: toHistorie(historie),
})
