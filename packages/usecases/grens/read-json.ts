import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser'
import type { z } from 'zod'
import { type Grensfout, toGrensfout } from './grensfout.ts'

export type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly fouten: readonly Grensfout[] }

const lineAt = (tekst: string, offset: number): number => tekst.slice(0, offset).split('\n').length

/** Line of a path in a JSON text; a missing field points at the nearest enclosing one that is there. */
function lineOf(tekst: string, path: JSONPath): number {
  const root = parseTree(tekst)
  for (let length = path.length; root !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node !== undefined) return lineAt(tekst, node.parent?.type === 'property' ? node.parent.offset : node.offset)
  }
  return 1
}

export const notJson = (bestand: string, regel: number, oorzaak: string): Grensfout => ({
  bestand,
  regel,
  veld: '',
  wat: { nl: `Dit is geen leesbare JSON (${oorzaak}).`, en: `This is not readable JSON (${oorzaak}).` },
  verwacht: { nl: 'een JSON-bestand in UTF-8', en: 'a JSON file in UTF-8' },
  doe: { nl: 'Controleer of het bestand volledig is aangekomen.', en: 'Check whether the file arrived whole.' },
})

/** Reads a JSON text as one value of a format; every fault comes with its line and field. */
export function readJson<T>(schema: z.ZodType<T>, bestand: string, tekst: string): Gelezen<T> {
  let ruw: unknown
  try {
    ruw = JSON.parse(tekst)
  } catch (error) {
    const oorzaak = error instanceof Error ? error.message.replace(/ in JSON.*/, '') : 'onbekend'
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    return { ok: false, fouten: [notJson(bestand, at === undefined ? 1 : lineAt(tekst, Number(at)), safe(oorzaak))] }
  }
  const gelezen = schema.safeParse(ruw)
  if (gelezen.success) return { ok: true, waarde: gelezen.data }
  return {
    ok: false,
    fouten: gelezen.error.issues.map((issue) => toGrensfout(bestand, lineOf(tekst, issue.path as JSONPath), issue)),
  }
}

// The engine's message may quote the text, and the text may hold a BSN: keep its first words only.
const safe = (oorzaak: string): string =>
  oorzaak
    .replace(/["'`].*$/s, '')
    .replace(/\d{4,}/g, '…')
    .trim()

export const safeCause = safe
