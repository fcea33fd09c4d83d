import type { Correctie, Stap } from './api.ts'

/** A correction in figures. Amounts in cents; `netto` is what the payer would have to pay more (negative: get back). */
type Telling = {
  readonly opnieuw: number
  readonly credits: number
  readonly geblokkeerd: number
  readonly teLaat: number
  /** What is taken back. */
  readonly terug: number
  /** What is declared again. */
  readonly weer: number
  readonly netto: number
}

const heeftDebet = ({ actie }: Stap): boolean => actie === 'debet' || actie === 'credit en debet'
const heeftCredit = ({ actie }: Stap): boolean => actie === 'credit' || actie === 'credit en debet'

/** Counts one correction, or several together. A payer that is held back counts as blocked. */
export function tel(correcties: readonly Correctie[]): Telling {
  const gaat = correcties.filter((correctie) => gaatWeg(correctie))
  const stappen = gaat.flatMap((correctie) => correctie.stappen)
  const terug = som(stappen.filter(heeftCredit).map(({ regel }) => regel?.toegekend ?? 0))
  const netto = som(gaat.map(({ totaal }) => totaal))
  const tegengehouden = correcties.filter((correctie) => !gaatWeg(correctie)).flatMap(({ stappen: s }) => s)
  return {
    opnieuw: stappen.filter(heeftDebet).length,
    credits: stappen.filter(heeftCredit).length,
    geblokkeerd: tegengehouden.length + som(correcties.map(({ geblokkeerd }) => geblokkeerd.length)),
    teLaat: stappen.filter(({ teLaat }) => teLaat).length,
    terug,
    weer: netto + terug,
    netto,
  }
}

/** Whether something leaves for this payer. */
export const gaatWeg = ({ aantal, belemmeringen }: Correctie): boolean => aantal > 0 && belemmeringen.length === 0

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0)

/** Reasons for which a person may decide that a line goes all the same. */
const OP_VERZOEK = [
  'correctie.ongewijzigd',
  'correctie.credit-afgekeurd',
  'correctie.opnieuw-op-verzoek',
  'correctie.jaar-afgesloten',
]

/** Whether a person may choose `ongewijzigd opnieuw` for this step, or take that choice back. */
export const magOpnieuw = ({ reden, prestatie }: Stap, gekozen: ReadonlySet<string>): boolean =>
  OP_VERZOEK.includes(reden.code) || gekozen.has(prestatie)
