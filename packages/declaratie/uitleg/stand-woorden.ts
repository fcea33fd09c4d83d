import type { Regelstand } from '../model/dossier.ts'

const ENGELS: Readonly<Record<Regelstand, string>> = {
  verzonden: 'sent',
  geweigerd: 'refused',
  afgekeurd: 'rejected',
  toegekend: 'granted',
  gecrediteerd: 'credited',
}

/** The words for a stand, as params of a reason. */
export function standWoorden(stand: Regelstand): { readonly stand: string; readonly standEn: string } {
  return { stand, standEn: ENGELS[stand] }
}
