import { canonical } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import { VELDNAMEN } from './veldnamen.ts'

/** What changed in one field: what went and what came, as people read it. BSN's are masked before they come here. */
export interface Veldwijziging {
  readonly veld: string
  readonly naam: Tekst
  readonly weg: readonly string[]
  readonly bij: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/** The fields in which two versions of a document (JSON, BSN masked) differ; of a list only the rows that do. */
export function verschillenTussen(oud: unknown, nieuw: unknown): readonly Veldwijziging[] {
  const [a, b] = [asObject(oud), asObject(nieuw)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((veld) => {
    const [was, wordt] = [rows(a[veld]), rows(b[veld])]
    const weg = without(was, wordt)
    const bij = without(wordt, was)
    if (weg.length + bij.length === 0) return []
    return [{ veld, naam: VELDNAMEN[veld] ?? { nl: veld, en: veld }, weg: weg.map(toon), bij: bij.map(toon) }]
  })
}

const asObject = (json: unknown): Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : {}

const rows = (waarde: unknown): readonly unknown[] =>
  waarde === undefined || waarde === null ? [] : Array.isArray(waarde) ? waarde : [waarde]

function without(van: readonly unknown[], af: readonly unknown[]): readonly unknown[] {
  const ook = new Set(af.map((een) => canonical(een)))
  return van.filter((een) => !ook.has(canonical(een)))
}

/** A value as one line: `0101 2022-01-01 –`; an empty part is left out. */
function toon(waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === '') return ''
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (Array.isArray(waarde)) return waarde.map(toon).filter(Boolean).join('; ')
  if (typeof waarde !== 'object') return String(waarde)
  const { van, tot } = waarde as { van?: unknown; tot?: unknown }
  if (typeof van === 'string' && tot !== undefined && Object.keys(waarde).length === 2) {
    return `${van} – ${tot ?? ''}`.trim()
  }
  const scheiding = 'achternaam' in waarde ? ' ' : ' · '
  return Object.values(waarde).map(toon).filter(Boolean).join(scheiding)
}
