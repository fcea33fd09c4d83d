import type { Declaratieregel } from '../model/declaratieregel.ts'

type Ordenbaar = Pick<Declaratieregel, 'verzekerde' | 'soort' | 'datum' | 'prestatie'>

/** Fixed order inside a message: per person, credits first, by day, then by prestatie id. Code-unit order, no locale. */
export function compareRegels(a: Ordenbaar, b: Ordenbaar): number {
  return (
    compareText(a.verzekerde.id, b.verzekerde.id) ||
    compareText(a.soort, b.soort) ||
    a.datum - b.datum ||
    compareText(a.prestatie ?? '', b.prestatie ?? '')
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
