import type { Tekst } from '@zorgketen/values'
import type { Regelstand } from '../model/dossier.ts'

const ENGELS: Readonly<Record<Regelstand, string>> = {
  verzonden: 'sent',
  geweigerd: 'refused',
  afgekeurd: 'rejected',
  toegekend: 'granted',
  gecrediteerd: 'credited',
}

/** The word for a stand in each language. */
export function standTekst(stand: Regelstand): Tekst {
  return { nl: stand, en: ENGELS[stand] }
}
