import { z } from '@hono/zod-openapi'
import type { Stamdossier } from '@zorgketen/usecases'
import { tekst } from './tekst.ts'

const wijziging = z.object({ veld: z.string(), naam: tekst, weg: z.array(z.string()), bij: z.array(z.string()) })

/** One version of a document: who, when, why, and what changed since the one before. */
export const versie = z.object({
  versie: z.int(),
  gekendVan: z.string(),
  gekendTot: z.string().nullable(),
  vervallen: z.boolean(),
  door: z.string(),
  reden: z.string(),
  wijzigingen: z.array(wijziging),
})

/** A document in its encoded form (ISO days, amounts as text in euro, BSN masked) with all its versions. */
export const stamdossier = z.object({
  id: z.string(),
  label: z.string(),
  versie: z.int(),
  vervallen: z.boolean(),
  document: z.record(z.string(), z.unknown()),
  historie: z.array(versie),
})

export const toDossier = ({ document, historie, ...rest }: Stamdossier): z.input<typeof stamdossier> => ({
  ...rest,
  document: document as Record<string, unknown>,
  historie: toHistorie(historie),
})

export const toHistorie = (historie: Stamdossier['historie']): z.input<typeof versie>[] =>
  historie.map((een) => ({
    ...een,
    wijzigingen: een.wijzigingen.map(({ weg, bij, ...veld }) => ({ ...veld, weg: [...weg], bij: [...bij] })),
  }))
