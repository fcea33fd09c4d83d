import { createRoute, z } from '@hono/zod-openapi'
import { regelboekV1 } from '@zorgketen/gds801'
import { voorbeeldenboekV1 as gds801Voorbeelden } from '@zorgketen/gds801/voorbeelden'
import { oordeelRegels } from '@zorgketen/oordeel'
import { oordeelVoorbeelden } from '@zorgketen/oordeel/voorbeelden'
import type { Referentie } from '@zorgketen/reference'
import { type Rule, type RulePage, ruleIdOf, ruleKey, rulePage } from '@zorgketen/rules'
import { beroepsregels, GRENZEN_VAN_REGEL, makeGrenzen, makeSpelregels } from '@zorgketen/zorgprestatie'
import { beroepsvoorbeelden, spelregelVoorbeelden } from '@zorgketen/zorgprestatie/voorbeelden'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { tekst } from '../vormen/tekst.ts'

const TABELLEN = ['gds801-1-0', 'betaler-dji', 'betaler-verzekeraar'] as const
const GEVERS = { 'gds801-1-0': 'poort', 'betaler-dji': 'dji', 'betaler-verzekeraar': 'verzekeraar' } as const

const bladzijde = z
  .object({
    /** 'id@versie'. */
    sleutel: z.string(),
    desk: z.enum(['poort', 'betaler', 'spelregels', 'beroep']),
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
    /** Dated limits that the rule turns on; `wat` null: nobody published it, and then the rule cannot judge. */
    grenzen: z.array(
      z.object({ id: z.string(), wat: tekst.nullable(), bron: z.string().nullable(), zekerheid: z.string() }),
    ),
  })
  .openapi('Regelbladzijde')

export type Bladzijde = z.input<typeof bladzijde>

const lees = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ regels: z.array(bladzijde) }),
    'alle regels van poort en betaler, en de regels waarmee een aanbieder zichzelf nakijkt',
  ),
})

const retourcode = z
  .object({
    code: z.string(),
    /** Part of the message it is put on; null: seen in no list. */
    niveau: z.string().nullable(),
    /** Null: its meaning is in no source we have seen. */
    betekenis: tekst.nullable(),
    bron: z.string().nullable(),
    zekerheid: z.enum(['zeker', 'waarschijnlijk', 'onbekend']),
    /** Rules that answer with it ('id@versie'), by who gives it. */
    regels: z.array(z.object({ gever: z.enum(['poort', 'dji', 'verzekeraar']), regel: z.string() })),
  })
  .openapi('Retourcode')

const codes = createRoute({
  method: 'get',
  path: '/retourcodes',
  responses: antwoord(z.object({ retourcodes: z.array(retourcode) }), 'alle retourcodes die bekend zijn'),
})

/** Keys of all versions of a rule, by its id. */
const SLEUTELS = Map.groupBy([...regelboekV1, ...oordeelRegels].map(ruleKey), (sleutel) => ruleIdOf({ regel: sleutel }))

export type Retourcode = z.input<typeof retourcode>

/** Every return code that is known, with the rules that answer with it. */
export function listCodes(referentie: Referentie): Retourcode[] {
  const gegeven = TABELLEN.flatMap((tabel) =>
    referentie
      .retourcodetabel(tabel)
      .flatMap(({ code, regel }) =>
        (SLEUTELS.get(regel) ?? []).map((sleutel) => ({ code, gever: GEVERS[tabel], regel: sleutel })),
      ),
  )
  const perCode = Map.groupBy(gegeven, ({ code }) => code)
  const bekend = new Map(referentie.retourcodes().map((rij) => [rij.code, rij]))
  return [...new Set([...bekend.keys(), ...perCode.keys()])].sort().map((code) => {
    const rij = bekend.get(code)
    const regels = new Map((perCode.get(code) ?? []).map(({ gever, regel }) => [`${gever} ${regel}`, { gever, regel }]))
    return {
      code,
      niveau: rij?.niveau ?? null,
      betekenis: rij?.betekenis ?? null,
      bron: rij === undefined ? null : `${rij.lijst}; ${rij.bron.titel}`,
      zekerheid: rij?.zekerheid ?? 'onbekend',
      regels: [...regels.values()],
    }
  })
}

/** The rules with which a provider looks after itself: those of the field and those about professionals. */
const ownRules = (referentie: Referentie): readonly (readonly ['spelregels' | 'beroep', Rule])[] => [
  ...makeSpelregels(makeGrenzen(referentie)).map((rule) => ['spelregels', rule] as const),
  ...beroepsregels.map((rule) => ['beroep', rule] as const),
]

/** Those rules by 'id@versie', for their texts. */
export const ruleTexts = (referentie: Referentie): ReadonlyMap<string, Pick<Rule, 'zegt' | 'advies'>> =>
  new Map(ownRules(referentie).map(([, rule]) => [ruleKey(rule), rule]))

/** The newest row of each dated limit of a rule. */
const limitsOf = (id: string, referentie: Referentie): Bladzijde['grenzen'] =>
  (GRENZEN_VAN_REGEL.get(id) ?? []).map((grens) => {
    const rij = referentie.termijn(grens)
    if (rij === undefined) return { id: grens, wat: null, bron: null, zekerheid: 'onbekend' }
    return { id: grens, wat: rij.wat, bron: rij.bron.titel, zekerheid: rij.zekerheid }
  })

/** Every rule, with its examples and the codes it answers with. */
export function listRegels(referentie: Referentie): Bladzijde[] {
  const rows = TABELLEN.flatMap((tabel) => referentie.retourcodetabel(tabel))
  const examples = new Map(
    [...gds801Voorbeelden, ...oordeelVoorbeelden, ...spelregelVoorbeelden, ...beroepsvoorbeelden].map((list) => [
      list.regel,
      list,
    ]),
  )
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
      grenzen: limitsOf(ruleIdOf({ regel: page.sleutel }), referentie),
      codes: [
        ...new Set(rows.filter(({ regel }) => regel === ruleIdOf({ regel: page.sleutel })).map(({ code }) => code)),
      ],
    })
  return [
    ...regelboekV1.map((rule) => rulePage(rule, examples.get(rule.id))).map(toBladzijde('poort')),
    ...oordeelRegels.map((rule) => rulePage(rule, examples.get(rule.id))).map(toBladzijde('betaler')),
    ...ownRules(referentie).map(([desk, rule]) => toBladzijde(desk)(rulePage(rule, examples.get(rule.id)))),
  ]
}

/** The rule book: needs no account. */
export const regelboekRoutes = makeRouter()
  .openapi(codes, (c) => c.json({ retourcodes: listCodes(c.get('plek').gereedschap.referentie) }, 200))
  .openapi(lees, (c) => c.json({ regels: listRegels(c.get('plek').gereedschap.referentie) }, 200))
