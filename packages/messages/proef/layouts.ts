import { readFileSync } from 'node:fs'
import { buildCodec, type Codec } from '../codec.ts'
import type { Layout } from '../layout.ts'
import { parseLayout } from '../parse-layout.ts'
import type { AlgemeenRecord } from '../record.ts'

/** The shipped layouts, for tests. */
export const paden = {
  gds801: 'gds801/2022-01-01/1.0.json',
  gds802: 'gds802/2022-01-01/1.0.json',
  aw319: 'aw319/2012-04-06/1.4.json',
} as const

/** Types of any layout: tests that hold for all layouts do not know the records. */
export interface Willekeurig {
  Bericht: AlgemeenRecord
  Eenheid: AlgemeenRecord
  klassen: Record<string, AlgemeenRecord>
}

export function leesLayoutJson(naam: keyof typeof paden): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../reference/data/layout/${paden[naam]}`, import.meta.url), 'utf8'))
}

const layouts = new Map<string, Layout>()

export function layoutVan(naam: keyof typeof paden): Layout {
  const layout = layouts.get(naam) ?? parseLayout(leesLayoutJson(naam))
  layouts.set(naam, layout)
  return layout
}

export function codecVan(naam: keyof typeof paden): Codec<Willekeurig> {
  return buildCodec<Willekeurig>(layoutVan(naam))
}
