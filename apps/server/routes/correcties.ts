import { createRoute, z } from '@hono/zod-openapi'
import type { Regelstaat } from '@zorgketen/declaratie'
import { type Correctievoorbeeld, deliverOutbox, previewCorrectie, sendCorrectie } from '@zorgketen/usecases'
import type { Kast, Regelrij } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi, type Maand } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { regel, toRegel } from '../vormen/regel.ts'
import { bedrag, deel, maand, pagina, reden } from '../vormen/tekst.ts'
import { toVerzonden, verzonden } from './declaraties.ts'
import { tellElders } from './tell-elders.ts'

const stap = z.object({
  prestatie: z.string(),
  referentie: z.string(),
  actie: z.enum(['debet', 'credit', 'credit en debet', 'geblokkeerd', 'ongewijzigd']),
  reden,
  uiterlijk: z.iso.date().nullable(),
  teLaat: z.boolean(),
  /** The line this is about as it was sent and answered; null when it was sent for another month. */
  regel: z
    .object({ patient: z.string(), datum: z.iso.date(), code: z.string().nullable(), bedrag, toegekend: bedrag })
    .nullable(),
})
const voorbeeld = z.object({
  betaler: z.string(),
  factuurnummer: z.string().nullable(),
  aantal: z.int(),
  totaal: bedrag,
  belemmeringen: z.array(reden),
  stappen: z.array(stap),
  geblokkeerd: z.array(stap),
})

const vraag = z.object({
  maand,
  /** Prestaties to be sent again although nothing changed. */
  opnieuw: z.array(z.string()).default([]),
})

const vooraf = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ correcties: z.array(voorbeeld) }), 'wat gecorrigeerd zou worden'),
})
const verzend = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ verzonden: z.array(verzonden) }), 'gecorrigeerd en bezorgd'),
})
const open = createRoute({
  method: 'get',
  path: '/open',
  responses: antwoord(
    z.object({ maanden: z.array(z.object({ maand, aantal: z.int() })) }),
    'maanden met regels die te herstellen zijn, de nieuwste eerst',
  ),
})
const afgekeurdeRegel = regel.extend({
  /** The patient's name as lists show it; null when the register does not know the patient. */
  naam: z.string().nullable(),
})
const afgekeurd = createRoute({
  method: 'get',
  path: '/afgekeurd',
  request: { query: pagina.extend({ maand }) },
  responses: antwoord(deel(afgekeurdeRegel), 'de laatste regel van elke prestatie, waar die is afgekeurd of geweigerd'),
})

const toVraag = ({ maand: welke, opnieuw }: z.output<typeof vraag>) => ({
  maand: welke as Maand,
  opnieuw: new Set(opnieuw),
})

const toStap =
  (regels: ReadonlyMap<string, Regelstaat>) =>
  ({ uiterlijk, ...rest }: Correctievoorbeeld['stappen'][number]): z.input<typeof stap> => {
    const staat = regels.get(rest.referentie)
    return {
      ...rest,
      uiterlijk: uiterlijk === null ? null : formatDay(uiterlijk),
      regel:
        staat === undefined
          ? null
          : {
              patient: staat.regel.verzekerde.id,
              datum: formatDay(staat.regel.datum),
              code: staat.regel.code,
              bedrag: staat.regel.bedrag,
              toegekend: staat.toegekend,
            },
    }
  }

/** Lines of a month by reference, of one read for all payers. */
async function regelsVan(kast: Kast, welke: Maand): Promise<ReadonlyMap<string, Regelstaat>> {
  const dossiers = await kast.dossiers.dossiers([welke])
  return new Map([...dossiers.values()].flatMap(({ regels }) => [...regels]))
}

const GREEP = 500

/** Walks the rejected and refused debits of a month that nothing was sent after, until there are `genoeg`. */
async function collectOpen(kast: Kast, welke: Maand, genoeg: number): Promise<readonly Regelrij[]> {
  const geen = { betaler: null, factuurnummer: null, patient: null }
  const gevonden: Regelrij[] = []
  for (let vanaf = 0; ; vanaf += GREEP) {
    const filter = { ...geen, maand: welke, standen: ['afgekeurd', 'geweigerd'] as const, prestatie: null }
    const { rijen } = await kast.dossiers.regels(filter, { vanaf, aantal: GREEP })
    for (const rij of rijen) {
      const { prestatie, soort, referentie } = rij.regel
      if (prestatie === null || soort === 'credit') continue
      const alle = await kast.dossiers.regels({ ...geen, maand: null, standen: null, prestatie }, EEN_PRESTATIE)
      const laatste = alle.rijen.findLast((ander) => ander.regel.soort === 'debet')
      if (laatste?.regel.referentie === referentie) gevonden.push(rij)
      if (gevonden.length === genoeg) return gevonden
    }
    if (rijen.length < GREEP) return gevonden
  }
}

const EEN_PRESTATIE = { vanaf: 0, aantal: 100 }

/** Correcting what was sent: what is to be mended, preview and send. */
export const correctieRoutes = makeRouter()
  .openapi(open, async (c) => {
    const maanden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const geraakt = (await kast.dossiers.declaraties(null)).filter(
        ({ perStand }) => (perStand.afgekeurd ?? 0) + (perStand.geweigerd ?? 0) > 0,
      )
      const welke = [...new Set(geraakt.map(({ kop }) => kop.maand))].sort().reverse()
      const geteld: { maand: Maand; aantal: number }[] = []
      for (const een of welke) geteld.push({ maand: een, aantal: await kast.dossiers.openAfgekeurd(een) })
      return geteld.filter(({ aantal }) => aantal > 0)
    })
    return c.json({ maanden }, 200)
  })
  .openapi(afgekeurd, async (c) => {
    const { vanaf, aantal, maand: ruw } = c.req.valid('query')
    const welke = ruw as Maand
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const rijen = (await collectOpen(kast, welke, vanaf + aantal)).slice(vanaf)
      const namen = new Map<string, string | null>()
      for (const { id } of rijen.map(({ regel: { verzekerde } }) => verzekerde)) {
        if (!namen.has(id)) namen.set(id, (await kast.registers.vind('patient', id))?.label ?? null)
      }
      const metNaam = rijen.map((rij) => ({ ...toRegel(rij), naam: namen.get(rij.regel.verzekerde.id) ?? null }))
      return { rijen: metNaam, totaal: await kast.dossiers.openAfgekeurd(welke) }
    })
    return c.json(gevonden, 200)
  })
  .openapi(vooraf, async (c) => {
    const gevraagd = toVraag(c.req.valid('json'))
    const rondes = await previewCorrectie(c.get('plek'), c.get('actor'), gevraagd)
    const regels = await c.get('plek').opslag.read(c.get('actor'), (kast) => regelsVan(kast, gevraagd.maand))
    const correcties = rondes.map(({ betaler, belemmeringen, stappen, geblokkeerd, ...rest }) => ({
      ...rest,
      betaler: formatUzovi(betaler.uzovi),
      belemmeringen: [...belemmeringen],
      stappen: stappen.map(toStap(regels)),
      geblokkeerd: geblokkeerd.map(toStap(regels)),
    }))
    return c.json({ correcties }, 200)
  })
  .openapi(verzend, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const rijen = await sendCorrectie(plek, actor, toVraag(c.req.valid('json')))
    const bezorgd = await deliverOutbox(plek, actor)
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    const betalers = rijen.map(({ betaler }) => formatUzovi(betaler))
    await tellElders(plek, actor, c.get('gebeurtenissen'), betalers)
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
