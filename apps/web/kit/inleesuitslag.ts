import type { Tekst } from '@zorgketen/values'
import { meldingVan } from '../api/fout.ts'
import type { Bevinding } from './bevinding.ts'

/** What became of a file, in words: `goed`, or findings with the reason and what to do. */
export type Inleesuitslag = { readonly goed: Tekst } | { readonly bevindingen: readonly Bevinding[] }

/** Says why a file was not taken in: another environment, unreadable, too big, no connection. */
export function zegFout(fout: unknown): Inleesuitslag {
  const { code, wat, waar, verwacht, doe } = meldingVan(fout)
  const meer = { ...(waar ? { waar } : {}), ...(verwacht ? { verwacht } : {}) }
  return { bevindingen: [{ code, ernst: 'fout', wat, doe, ...meer }] }
}
