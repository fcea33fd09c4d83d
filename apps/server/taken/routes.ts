import { createRoute, z } from '@hono/zod-openapi'
import { assertMag, notFound } from '@zorgketen/usecases'
import { formatUzovi, type Maand } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { toVerzonden } from '../routes/declaraties.ts'
import { tellElders } from '../routes/tell-elders.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { maand, tekst } from '../vormen/tekst.ts'
import type { Taak } from './taken.ts'

const fout = z.object({
  code: z.string(),
  wat: tekst,
  waar: z.string().nullable(),
  verwacht: tekst.nullable(),
  doe: tekst,
})

export const taak = z
  .object({
    id: z.string(),
    soort: z.enum(['afleiden', 'declareren', 'importeren', 'nakijken', 'overnemen']),
    door: z.string(),
    stand: z.enum(['loopt', 'klaar', 'mislukt', 'gestopt']),
    stap: tekst.nullable(),
    gedaan: z.int(),
    totaal: z.int().nullable(),
    begonnen: z.string(),
    resultaat: z.unknown(),
    fout: fout.nullable(),
  })
  .openapi('Taak')

export const toTaak = ({ organisatie: _, ...rest }: Taak): z.input<typeof taak> => rest

const id = z.object({ id: z.string() })

const lijst = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(z.object({ taken: z.array(taak) }), 'taken van deze organisatie, de nieuwste eerst'),
})
const een = createRoute({
  method: 'get',
  path: '/{id}',
  request: { params: id },
  responses: antwoord(taak, 'een taak'),
})
const stop = createRoute({
  method: 'delete',
  path: '/{id}',
  request: { params: id },
  responses: antwoord(taak, 'gevraagd te stoppen'),
})
const afleiden = createRoute({
  method: 'post',
  path: '/afleiden',
  request: { body: inhoud(z.object({ maand })) },
  responses: antwoord(taak, 'de maand wordt opnieuw afgeleid'),
})
const declareren = createRoute({
  method: 'post',
  path: '/declareren',
  request: { body: inhoud(z.object({ maand })) },
  responses: antwoord(taak, 'de maand wordt gedeclareerd'),
})

/** Long work: start, follow, stop. */
export const taakRoutes = makeRouter()
  .openapi(lijst, (c) => c.json({ taken: c.get('taken').list(c.get('actor').organisatie).map(toTaak) }, 200))
  .openapi(afleiden, (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    assertMag(actor, 'registreren')
    const welke = c.req.valid('json').maand as Maand
    const wie = { id: plek.nieuwId(), actor, soort: 'afleiden' as const, begonnen: plek.nu() }
    const begonnen = c.get('taken').start(wie, async (voortgang) => {
      const afgeleid = await c.get('reken')('afleiden', actor, welke, voortgang)
      c.get('gebeurtenissen').tell(actor.organisatie, 'registraties', 'prestaties')
      return { afgeleid }
    })
    return c.json(toTaak(begonnen), 200)
  })
  .openapi(declareren, (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    assertMag(actor, 'declareren')
    const welke = c.req.valid('json').maand as Maand
    const wie = { id: plek.nieuwId(), actor, soort: 'declareren' as const, begonnen: plek.nu() }
    const begonnen = c.get('taken').start(wie, async (voortgang) => {
      const vraag = { maand: welke, betalers: null }
      const { verzonden, bezorgd } = await c.get('reken')('declareren', actor, vraag, voortgang)
      c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
      const betalers = verzonden.map(({ betaler }) => formatUzovi(betaler))
      await tellElders(plek, actor, c.get('gebeurtenissen'), betalers)
      return { verzonden: toVerzonden(verzonden, bezorgd) }
    })
    return c.json(toTaak(begonnen), 200)
  })
  .openapi(een, (c) =>
    c.json(toTaak(need(c.get('taken').find(c.get('actor').organisatie, c.req.valid('param').id))), 200),
  )
  .openapi(stop, (c) => {
    const { organisatie } = c.get('actor')
    c.get('taken').stop(organisatie, c.req.valid('param').id)
    return c.json(toTaak(need(c.get('taken').find(organisatie, c.req.valid('param').id))), 200)
  })

function need(gevonden: Taak | null): Taak {
  if (gevonden === null) throw notFound({ nl: 'Taak', en: 'Job' }, '')
  return gevonden
}
