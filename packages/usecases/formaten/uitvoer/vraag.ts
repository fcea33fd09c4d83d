import { z } from 'zod'

/** What the API answered; its form is in /api/openapi.json. */
export const vraag = z.strictObject({ status: z.int(), antwoord: z.unknown() })
