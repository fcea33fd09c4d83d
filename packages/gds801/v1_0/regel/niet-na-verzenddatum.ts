import type { Tekst } from '@zorgketen/values'
import type { Header } from '../records.generated.ts'
import { toonDag } from './toon-dag.ts'

/** What is expected of a date that may not lie after the date of sending. */
export function nietNaVerzenddatum({ verzenddatum }: Header): Tekst {
  const dag = toonDag(verzenddatum)
  return { nl: `uiterlijk de verzenddatum ${dag}`, en: `at the latest the date of sending ${dag}` }
}
