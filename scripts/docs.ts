import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { regelboekV1 } from '@zorgketen/gds801'
import { voorbeeldenboekV1 as gds801Voorbeelden } from '@zorgketen/gds801/voorbeelden'
import { parseLayout, renderDoc, renderTypes } from '@zorgketen/messages'
import { oordeelRegels } from '@zorgketen/oordeel'
import { oordeelVoorbeelden } from '@zorgketen/oordeel/voorbeelden'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Rule, renderRegelboek, ruleIdOf, rulePage, type Voorbeelden } from '@zorgketen/rules'
import { FORMATEN } from '@zorgketen/usecases'
import { beroepsregels, makeGrenzen, makeSpelregels } from '@zorgketen/zorgprestatie'
import { beroepsvoorbeelden, spelregelVoorbeelden } from '@zorgketen/zorgprestatie/voorbeelden'
import { z } from 'zod'

/**
 * Makes every page and type that is generated from rules, layouts and formats; with --check it only compares, and
 * fails when something is stale.
 */
const referentie = loadReferentie()

function chapter(
  title: string,
  rules: readonly Rule[],
  examples: readonly Voorbeelden<never>[],
  tables: string[],
): string {
  const byRule = new Map(examples.map((list) => [list.regel, list]))
  const pages = rules.map((rule) => rulePage(rule, byRule.get(rule.id)))
  const rows = tables.flatMap((table) => referentie.retourcodetabel(table).map((row) => ({ ...row, table })))
  return renderRegelboek(title, pages, (sleutel) => {
    const own = rows.filter((row) => row.regel === ruleIdOf({ regel: sleutel }))
    return [...new Set(own.map(({ code, variant }) => `${code}${variant === '' ? '' : ` (${variant})`}`))]
  })
}

const layouts = [
  ['gds801', '1.0', 'records'],
  ['gds802', '1.0', 'retour'],
  ['aw319', '1.4', null],
] as const

function pages(): Map<string, string> {
  const out = new Map<string, string>()
  out.set(
    'docs/regelboek/gds801-1.0.md',
    chapter('Regelboek: controles op GDS801 en GDS802 versie 1.0', regelboekV1, gds801Voorbeelden, ['gds801-1-0']),
  )
  out.set(
    'docs/regelboek/oordeel.md',
    chapter('Regelboek: het oordeel van de betaler', oordeelRegels, oordeelVoorbeelden, [
      'betaler-dji',
      'betaler-verzekeraar',
    ]),
  )
  out.set(
    'docs/regelboek/spelregels.md',
    chapter('Regelboek: spelregels van het veld', makeSpelregels(makeGrenzen(referentie)), spelregelVoorbeelden, []),
  )
  out.set('docs/regelboek/beroepen.md', chapter('Regelboek: zorgverleners', beroepsregels, beroepsvoorbeelden, []))
  for (const [naam, versie, types] of layouts) {
    const layout = parseLayout(loadLayout(naam, versie))
    out.set(`docs/berichten/${naam}-${versie}.md`, renderDoc(layout))
    if (types !== null) out.set(`packages/gds801/v1_0/${types}.generated.ts`, renderTypes(layout))
  }
  for (const [naam, schema] of Object.entries(FORMATEN)) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    out.set(`docs/formats/${naam}.schema.json`, `${JSON.stringify(json, null, 2)}\n`)
  }
  return out
}

const check = process.argv.includes('--check')
let stale = 0
for (const [file, content] of pages()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
  stale += 1
  process.stdout.write(`${check ? 'verouderd' : 'gemaakt'}: ${file}\n`)
  if (check) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
if (check && stale > 0) process.stdout.write('draai npm run docs en neem de wijziging op\n')
process.exit(check && stale > 0 ? 1 : 0)
