import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Oordeelgereedschap, openBerichten } from '@zorgketen/usecases'
import { sha256 } from './hash.ts'

/** Reference data, message codecs and the hash, as every command uses them. */
export const openGereedschap = (): Oordeelgereedschap => ({
  referentie: loadReferentie(),
  berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
  hash: sha256,
})
