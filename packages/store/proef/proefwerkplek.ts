import { createHash, randomUUID } from 'node:crypto'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { openBerichten, type Werkplek } from '@zorgketen/usecases'
import { openOpslag } from '../opslag/open-opslag.ts'
import type { Store } from '../store.ts'

export const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

/** All that use cases work with, over a store: the shipped reference data, real hashes and ids. `nu`: an ISO instant. */
export const proefwerkplek = (
  store: Store,
  nu: () => string,
  voortgang: Werkplek['voortgang'] = async () => {},
): Werkplek => ({
  opslag: openOpslag(store),
  gereedschap: {
    referentie: loadReferentie(),
    berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
    hash: sha256,
  },
  vingerafdruk: sha256,
  nu,
  nieuwId: randomUUID,
  voortgang,
})
