import type { z } from '@hono/zod-openapi'

/** The responses of a route that answers JSON of one shape; faults have one shape of their own (fouten/). */
export const antwoord = <T extends z.ZodType>(schema: T, description: string) =>
  ({ 200: { content: { 'application/json': { schema } }, description } }) as const

/** A JSON body of one shape. */
export const inhoud = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
