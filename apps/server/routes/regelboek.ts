import { createRoute, z } from '@hono/zod-openapi'
import { regelboekV1 } from '@zorgketen/gds801'
import { voorbeeldenboekV1 as gds801Voorbeelden } from '@zorgketen/gds801/voorbeelden'
import { oordeelRegels } from '@zorgketen/oordeel'
import { oordeelVoorbeelden } from '@zorgketen/oordeel/voorbeelden'
import { type RulePage, ruleIdOf, rulePage } from '@zorgketen/rules'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { tekst } from '../vormen/tekst.ts'

const TABELLEN = ['gds801-1-0', 'betaler-dji', 'betaler-verzekeraar']

const bladzijde = z
  .object({
    /** 'id@versie'. */
    sleutel: z.string(),
    desk: z.enum(['poort', 'betaler']),
    oorsprong: z.array(z.string()),
    vorm: z.string(),
    plekken: z.array(z.string()),
    zegt: tekst,
    advies: tekst,
    bron: z.string(),
    zekerheid: z.string(),
    rang: z.string(),
    versies: z.string(),
    geldig: z.string(),
    nodig: z.array(z.string()),
    goed: z.array(z.string()),
    fout: z.array(z.string()),
    codes: z.array(z.string()),
  })
  .openapi('Regelbladzijde')

type Bladzijde = z.input<typeof bladzijde>

const lees = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(z.object({ regels: z.array(bladzijde) }), 'alle regels van poort en betaler'),
})

/** The rule book: needs no account. */
export const regelboekRoutes = makeRouter().openapi(lees, (c) => {
  const { referentie } = c.get('plek').gereedschap
  const rows = TABELLEN.flatMap((tabel) => referentie.retourcodetabel(tabel))
  const examples = new Map([...gds801Voorbeelden, ...oordeelVoorbeelden].map((list) => [list.regel, list]))
  const toBladzijde =
    (desk: Bladzijde['desk']) =>
    (page: RulePage): Bladzijde => ({
      ...page,
      desk,
      rang: String(page.rang),
      oorsprong: [...page.oorsprong],
      plekken: [...page.plekken],
      nodig: [...page.nodig],
      goed: [...page.goed],
      fout: [...page.fout],
      codes: [
        ...new Set(rows.filter(({ regel }) => regel === ruleIdOf({ regel: page.sleutel })).map(({ code }) => code)),
      ],
    })
  const regels = [
    ...regelboekV1.map((rule) => rulePage(rule, examples.get(rule.id))).map(toBladzijde('poort')),
    ...oordeelRegels.map((rule) => rulePage(rule, examples.get(rule.id))).map(toBladzijde('betaler')),
  ]
  return c.json({ regels }, 200)
})
