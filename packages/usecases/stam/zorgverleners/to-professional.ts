import type { Professional } from '@zorgketen/zorgprestatie'
import type { ZorgverlenerDocument } from '../documenten/zorgverlener.ts'

/** A professional as the rules about professions look at one. Without a first day a BIG registration has no known days. */
export const toProfessional = ({ big, opleidingen, ...document }: ZorgverlenerDocument): Professional => ({
  id: document.id,
  naam: document.naam,
  agb: document.agb,
  beroepen: document.beroepen,
  functie: null,
  big: big.map(({ nummer, van, tot }) => ({ nummer, geldig: van === null ? null : { van, tot } })),
  opleidingen,
})
