import { createRoute, z } from '@hono/zod-openapi'
import { actOnTraject, DAGEN_VOORUIT, previewTraject, readNummers, readTrajectwerk } from '@zorgketen/usecases'
import { type EpochDay, formatDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { dag, tekst } from '../vormen/tekst.ts'
import { daad, gevolg, readDaad, toStap, toVoorbeeld, voorbeeld } from '../vormen/trajectdaad.ts'

const params = z.object({ patient: z.string() })
const stroom = z.enum(['ggz', 'fz'])

const werk = createRoute({
  method: 'get',
  path: '/werk',
  responses: antwoord(
    z.object({
      vandaag: dag,
      /** Days ahead that the list looks. */
      vooruit: z.int(),
      regels: z.array(
        z.object({
          soort: z.enum(['terugkeer', 'titel', 'startdatum', 'sluit']),
          patient: z.string(),
          naam: z.string(),
          nummer: z.string(),
          versie: z.int(),
          stroom,
          dag,
          laatste: dag.nullable(),
          waarom: tekst,
          doe: tekst,
        }),
      ),
    }),
    'wat er vandaag aan zorgtrajecten te doen is',
  ),
})
const nummers = createRoute({
  method: 'get',
  path: '/patient/{patient}',
  request: { params },
  responses: antwoord(
    z.object({
      vandaag: dag,
      /** The first ggz care that is on no number because all are closed. */
      zorgErna: dag.nullable(),
      nummers: z.array(
        z.object({
          nummer: z.string(),
          versie: z.int(),
          soort: stroom,
          startdatum: dag.nullable(),
          eerste: dag.nullable(),
          laatste: dag.nullable(),
          gesloten: dag.nullable(),
          sluitreden: z.enum(['zonder-zorg', 'behandeling', 'titel']).nullable(),
          sluitOp: dag.nullable(),
          titelTot: dag.nullable(),
        }),
      ),
    }),
    'de zorgtrajectnummers van een patiënt, met wat er aan zorg op staat',
  ),
})
const vooraf = createRoute({
  method: 'post',
  path: '/patient/{patient}/voorbeeld',
  request: { params, body: inhoud(z.object({ daad })) },
  responses: antwoord(voorbeeld, 'wat er zou gebeuren; er verandert niets'),
})
const doe = createRoute({
  method: 'post',
  path: '/patient/{patient}',
  request: {
    params,
    body: inhoud(z.object({ daad, versie: z.int().nullable(), reden: z.string().max(2000) })),
  },
  responses: antwoord(gevolg, 'gedaan'),
})

const write = (een: EpochDay | null): string | null => (een === null ? null : formatDay(een))

/** What people do with zorgtrajectnummers, and what waits for them to do it. */
export const trajectRoutes = makeRouter()
  .openapi(werk, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    // the page Vandaag asks it as well: counted once as long as nothing changes
    const { vandaag, regels } = await c
      .get('onthoud')
      .of(plek, actor, 'trajectwerk', () => readTrajectwerk(plek, actor))
    return c.json(
      {
        vandaag: formatDay(vandaag),
        vooruit: DAGEN_VOORUIT,
        regels: regels.map((een) => ({ ...een, dag: formatDay(een.dag), laatste: write(een.laatste) })),
      },
      200,
    )
  })
  .openapi(nummers, async (c) => {
    const { patient } = c.req.valid('param')
    const gelezen = await readNummers(c.get('plek'), c.get('actor'), patient)
    return c.json(
      {
        vandaag: formatDay(gelezen.vandaag),
        zorgErna: write(gelezen.zorgErna),
        nummers: gelezen.nummers.map((een) => ({
          ...een,
          startdatum: write(een.startdatum),
          eerste: write(een.eerste),
          laatste: write(een.laatste),
          gesloten: write(een.gesloten),
          sluitOp: write(een.sluitOp),
          titelTot: write(een.titelTot),
        })),
      },
      200,
    )
  })
  .openapi(vooraf, async (c) => {
    const vraag = { ...c.req.valid('param'), daad: readDaad(c.req.valid('json').daad) }
    return c.json(toVoorbeeld(await previewTraject(c.get('plek'), c.get('actor'), vraag)), 200)
  })
  .openapi(doe, async (c) => {
    const { daad: ruw, ...rest } = c.req.valid('json')
    const wens = { ...c.req.valid('param'), ...rest, daad: readDaad(ruw) }
    const { stappen, nummer, opmerkingen } = await actOnTraject(c.get('plek'), c.get('actor'), wens)
    const { organisatie } = c.get('actor')
    c.get('gebeurtenissen').tell(
      organisatie,
      'trajecten',
      'patienten',
      'stam',
      'declaraties',
      'volledigheid',
      'planning',
    )
    return c.json({ stappen: stappen.map(toStap), nummer, opmerkingen: [...opmerkingen] }, 200)
  })
