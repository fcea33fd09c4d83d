import type { Tekst } from '@zorgketen/values'
import type { Plekken } from '../../regel/plekken.ts'
import { toonDag } from '../../regel/toon-dag.ts'

/** What is expected of a date that may not lie after the begin date of the line. */
export function nietNaBegindatum({ begindatum }: Plekken['debetPrestatie']): Tekst {
  const dag = toonDag(begindatum)
  return { nl: `uiterlijk de begindatum ${dag}`, en: `at the latest the begin date ${dag}` }
}
