import { createRoute, z } from '@hono/zod-openapi'
import { dayInNederland, notFound } from '@zorgketen/usecases'
import type { Actor, Organisatierij } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { tekst } from '../vormen/tekst.ts'
import { rollenVan } from './rollen.ts'
import type { Sessies } from './sessies.ts'

const KOEKJE = 'zorgketen_sessie'
const TOEGANG = { organisatie: 'toegang', rol: 'toegang' } as const

const soort = z.enum(['aanbieder', 'betaler'])
const organisatie = z.object({ id: z.string(), naam: z.string(), soort, fictief: z.boolean() })
const ingang = organisatie.extend({
  omschrijving: z.string(),
  rollen: z.array(z.object({ rol: z.string(), naam: tekst })),
})
const sessie = z
  .object({
    sessie: z
      .object({
        organisatie,
        rol: z.string(),
        gebruiker: z.string(),
        milieu: z.enum(['P', 'T']),
        /** The organisation's today; a demonstration plays in a day of its own. */
        vandaag: z.iso.date(),
      })
      .nullable(),
  })
  .openapi('Sessie')

const lees = createRoute({ method: 'get', path: '/sessie', responses: antwoord(sessie, 'wie er binnen is') })
const open = createRoute({
  method: 'post',
  path: '/sessie',
  request: { body: inhoud(z.object({ organisatie: z.string(), rol: z.string() })) },
  responses: antwoord(sessie, 'binnen'),
})
const sluit = createRoute({ method: 'delete', path: '/sessie', responses: antwoord(sessie, 'buiten') })
const kies = createRoute({
  method: 'get',
  path: '/organisaties',
  responses: antwoord(z.object({ organisaties: z.array(ingang) }), 'waar binnen te gaan is'),
})

/** Puts the actor of the cookie at hand; without one the answer is 401. */
export const vereisSessie = (sessies: Sessies) =>
  createMiddleware<Omgeving>(async (c, next) => {
    const actor = sessies.find(getCookie(c, KOEKJE))
    if (actor === null) return c.json({ fout: GEEN_SESSIE }, 401)
    c.set('actor', actor)
    return next()
  })

const GEEN_SESSIE = {
  code: 'geen-sessie',
  wat: { nl: 'U bent niet (meer) binnen.', en: 'You are not (any more) inside.' },
  waar: null,
  verwacht: null,
  doe: { nl: 'Kies een organisatie en rol.', en: 'Choose an organisation and role.' },
}

/** Entering and leaving. */
export const sessieRoutes = (sessies: Sessies) =>
  makeRouter()
    .openapi(kies, async (c) => {
      const rijen = await c.get('plek').opslag.read(TOEGANG, (kast) => kast.organisaties.alle())
      const organisaties = rijen.map(({ id, naam, soort, fictief, omschrijving }) => ({
        id,
        naam,
        soort,
        fictief,
        omschrijving,
        rollen: [...rollenVan(soort)],
      }))
      return c.json({ organisaties }, 200)
    })
    .openapi(lees, async (c) => c.json({ sessie: await describe(c, sessies.find(getCookie(c, KOEKJE))) }, 200))
    .openapi(open, async (c) => {
      const gevraagd = c.req.valid('json')
      const rijen = await c.get('plek').opslag.read(TOEGANG, (kast) => kast.organisaties.alle())
      const gekozen = rijen.find(({ id }) => id === gevraagd.organisatie)
      const rol = rollenVan(gekozen?.soort ?? 'aanbieder').find((mogelijk) => mogelijk.rol === gevraagd.rol)
      if (gekozen === undefined || rol === undefined) {
        throw notFound({ nl: 'Organisatie of rol', en: 'Organisation or role' }, gevraagd.organisatie)
      }
      const actor: Actor = { organisatie: gekozen.id, rol: rol.rol, gebruiker: rol.naam.nl, doel: 'administratie' }
      sessies.close(getCookie(c, KOEKJE))
      setCookie(c, KOEKJE, sessies.open(actor), { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.json({ sessie: await describe(c, actor) }, 200)
    })
    .openapi(sluit, (c) => {
      sessies.close(getCookie(c, KOEKJE))
      deleteCookie(c, KOEKJE, { path: '/' })
      return c.json({ sessie: null }, 200)
    })

async function describe(c: Context<Omgeving>, actor: Actor | null): Promise<z.input<typeof sessie>['sessie']> {
  if (actor === null) return null
  const { opslag, nu } = c.get('plek')
  const eigen: Organisatierij = await opslag.read(actor, (kast) => kast.organisaties.eigen())
  const { id, naam, soort, fictief, vandaag } = eigen
  return {
    organisatie: { id, naam, soort, fictief },
    rol: actor.rol,
    gebruiker: actor.gebruiker,
    milieu: opslag.milieu,
    vandaag: formatDay(vandaag ?? dayInNederland(nu())),
  }
}
