import { createHash } from 'node:crypto'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { openBerichten } from '../../stappen/berichten.ts'
import type { Oordeelgereedschap } from '../../stappen/judge.ts'

export const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

/** Shipped reference data and message layouts, for tests. */
export const proefgereedschap: Oordeelgereedschap = {
  referentie: loadReferentie(),
  berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
  hash: sha256,
}
