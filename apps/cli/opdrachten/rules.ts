import { regelboekV1 } from '@zorgketen/gds801'
import { voorbeeldenboekV1 as gds801Voorbeelden } from '@zorgketen/gds801/voorbeelden'
import { oordeelRegels } from '@zorgketen/oordeel'
import { oordeelVoorbeelden } from '@zorgketen/oordeel/voorbeelden'
import { loadReferentie } from '@zorgketen/reference/load'
import { type RulePage, renderRulePage, ruleIdOf, rulePage } from '@zorgketen/rules'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'

const TABELLEN = ['gds801-1-0', 'betaler-dji', 'betaler-verzekeraar']

interface Entry {
  readonly page: RulePage
  readonly codes: readonly string[]
}

/** Searches the rule book by id, official number, return code, place or a word; without a word it gives all rules. */
export function rules(woorden: readonly string[], scherm: Scherm): number {
  const referentie = loadReferentie()
  const rows = TABELLEN.flatMap((tabel) => referentie.retourcodetabel(tabel))
  const examples = new Map([...gds801Voorbeelden, ...oordeelVoorbeelden].map((list) => [list.regel, list]))
  const entries: Entry[] = [...regelboekV1, ...oordeelRegels].map((rule) => {
    const page = rulePage(rule, examples.get(rule.id))
    const own = rows.filter(({ regel }) => regel === ruleIdOf({ regel: page.sleutel }))
    return {
      page,
      codes: [...new Set(own.map(({ code, variant }) => (variant === '' ? code : `${code} (${variant})`)))],
    }
  })
  const found = entries.filter((entry) => woorden.every((woord) => mentions(entry, woord.toLowerCase())))
  for (const { page, codes } of found) {
    if (woorden.length === 0) scherm.zeg({ nl: lineOf(page, codes, 'nl'), en: lineOf(page, codes, 'en') })
    else {
      const text = renderRulePage(page, codes)
      scherm.zeg({ nl: `${text}\n`, en: `${text}\n` })
    }
  }
  if (found.length === 0) scherm.zeg({ nl: 'Geen regel gevonden.', en: 'No rule found.' })
  const uitvoer: Uitvoer<'rules'> = found.map(({ page, codes }) => ({ ...page, codes }))
  scherm.geef(uitvoer)
  return found.length === 0 ? 1 : 0
}

const lineOf = (page: RulePage, codes: readonly string[], taal: 'nl' | 'en'): string =>
  `${(page.oorsprong[0] ?? '').padEnd(8)} ${(codes[0] ?? '').slice(0, 4).padEnd(5)} ${page.zegt[taal]}`

const mentions = ({ page, codes }: Entry, woord: string): boolean =>
  [page.sleutel, ...page.oorsprong, ...page.plekken, ...codes, page.zegt.nl, page.zegt.en].some((text) =>
    text.toLowerCase().includes(woord),
  )
