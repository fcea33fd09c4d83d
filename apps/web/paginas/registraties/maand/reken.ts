/** The month `stap` months after (negative: before) a month `JJJJ-MM`. */
export function schuifMaand(maand: string, stap: number): string {
  const [jaar = '0', nummer = '1'] = maand.split('-')
  const n = Number(jaar) * 12 + Number(nummer) - 1 + stap
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** A month in which there is work: with registrations, and whether it was closed. */
export type Werkmaand = { readonly maand: string; readonly registraties: number; readonly gesloten: boolean }

/**
 * The month that people work on when they name none: last month while it is open, for it is declared in the first days
 * of the next; else the newest with registrations; else this month. `vandaag` is an ISO day.
 */
export function kiesWerkmaand(maanden: readonly Werkmaand[], vandaag: string): string {
  const deze = vandaag.slice(0, 7)
  const vorige = schuifMaand(deze, -1)
  if (maanden.some(({ maand, gesloten }) => maand === vorige && !gesloten)) return vorige
  return maanden.map(({ maand }) => maand).sort()[maanden.length - 1] ?? deze
}

/** The months to choose from, the newest first: those with registrations, this month and the one on the screen. */
export function keuzemaanden(maanden: readonly Werkmaand[], vandaag: string, gekozen: string): readonly string[] {
  return [...new Set([...maanden.map(({ maand }) => maand), vandaag.slice(0, 7), gekozen])].sort().reverse()
}

/** Last day on which a declaration to DJI over this month may come in: the 18th of the next month (DFZ-08). */
export function uiterstDag(maand: string): string {
  return `${schuifMaand(maand, 1)}-18`
}

/** Reads the month of an address; anything that is not a month is no month. */
export function leesMaand(ruw: unknown): { maand?: string } {
  return typeof ruw === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(ruw) ? { maand: ruw } : {}
}
