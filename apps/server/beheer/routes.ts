import { createRoute, z } from '@hono/zod-openapi'
import type { Backupverslag } from '@zorgketen/store'
import { createMiddleware } from 'hono/factory'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'

/** Work on the store as a whole, for whoever can read its folder: the key lies in there (mode 0600). */
export interface Beheer {
  readonly sleutel: string
  readonly reservekopie: (bestand: string) => Promise<Backupverslag>
}

/** Header that carries the key. */
export const SLEUTELKOP = 'x-zorgketen-sleutel'

const verslag = z.object({
  milieu: z.enum(['productie', 'test']),
  tabellen: z.array(z.object({ naam: z.string(), aantal: z.int() })),
})

const reservekopie = createRoute({
  method: 'post',
  path: '/reservekopie',
  request: { body: inhoud(z.object({ bestand: z.string().min(1) })) },
  responses: antwoord(verslag, 'een bestand op deze machine met alles wat in de opslag staat'),
})

const GEEN_SLEUTEL = {
  code: 'geen-sleutel',
  wat: { nl: 'De sleutel van deze gegevensmap klopt niet.', en: 'The key of this data folder is wrong.' },
  waar: null,
  verwacht: null,
  doe: { nl: 'Voer de opdracht uit op de machine van de server.', en: 'Run the command on the machine of the server.' },
}

/** Routes for the command line of the same machine. */
export function beheerRoutes({ sleutel, reservekopie: maak }: Beheer) {
  const router = makeRouter()
  router.use(
    '*',
    createMiddleware<Omgeving>(async (c, next) =>
      c.req.header(SLEUTELKOP) === sleutel ? next() : c.json({ fout: GEEN_SLEUTEL }, 403),
    ),
  )
  return router.openapi(reservekopie, async (c) => {
    const { milieu, tabellen } = await maak(c.req.valid('json').bestand)
    return c.json({ milieu, tabellen: tabellen.map(({ naam, aantal }) => ({ naam, aantal })) }, 200)
  })
}
