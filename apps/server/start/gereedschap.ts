import { createHash } from 'node:crypto'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { openBerichten, type Werkplek } from '@zorgketen/usecases'

/** SHA-256, as hexadecimal text. */
export const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

/** Reference data, message codecs and the hash, as every use case works with them. */
export const openGereedschap = (): Werkplek['gereedschap'] => ({
  referentie: loadReferentie(),
  berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
  hash: sha256,
})
