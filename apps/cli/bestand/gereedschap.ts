import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Oordeelgereedschap, openBerichten } from '@zorgketen/usecases'
import type { Scherm } from '../uitvoer/scherm.ts'
import { sha256 } from './hash.ts'
import { volgCodec } from './volg-codec.ts'

/** Reference data, message codecs that tell how far they are, and the hash, as every command uses them. */
export function openGereedschap(scherm: Pick<Scherm, 'voortgang'>): Oordeelgereedschap {
  const { declaratie, retour } = openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0'))
  return {
    referentie: loadReferentie(),
    berichten: { declaratie: volgCodec(declaratie, scherm), retour: volgCodec(retour, scherm) },
    hash: sha256,
  }
}
