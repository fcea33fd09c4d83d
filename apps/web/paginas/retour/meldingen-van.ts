import type { Afgekeurd } from './api.ts'

/** What was said of a line: its own return codes, and when it has none those of its message. */
export const meldingenVan = ({
  meldingen,
  berichtmeldingen,
}: Pick<Afgekeurd, 'meldingen' | 'berichtmeldingen'>): Afgekeurd['meldingen'] =>
  meldingen.length > 0 ? meldingen : berichtmeldingen
