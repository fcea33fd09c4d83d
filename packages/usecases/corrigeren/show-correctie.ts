import type { Correctiestap, Regelstaat } from '@zorgketen/declaratie'
import type { Betaler, Cents } from '@zorgketen/values'
import type { Redentekst } from '../registreren/beproef.ts'
import type { Correctievoorbereiding } from './prepare-correctie.ts'

/** What a correction to one payer would hold: per prestatie what happens and why. */
export interface Correctievoorbeeld {
  readonly betaler: Betaler
  readonly factuurnummer: string | null
  readonly aantal: number
  readonly totaal: Cents
  readonly belemmeringen: readonly Redentekst[]
  readonly stappen: readonly Getoondestap[]
  readonly geblokkeerd: readonly Getoondestap[]
}

/** A step with the line it is about as it was sent and answered; null when that was sent to another payer. */
interface Getoondestap extends Correctiestap {
  readonly regel: Regelstaat | null
}

/** A prepared correction as a person sees it before anything is sent. */
export const showCorrecties = ({ rondes, dossiers }: Correctievoorbereiding): readonly Correctievoorbeeld[] =>
  rondes.map(({ betaler, correctie, belemmeringen }) => {
    const regels = dossiers.get(betaler.uzovi)?.regels
    const show = (stap: Correctiestap): Getoondestap => ({ ...stap, regel: regels?.get(stap.referentie) ?? null })
    return {
      betaler,
      factuurnummer: correctie.declaratie?.factuurnummer ?? null,
      aantal: correctie.declaratie?.regels.length ?? 0,
      totaal: correctie.declaratie?.totaal ?? (0 as Cents),
      belemmeringen,
      stappen: correctie.stappen.map(show),
      geblokkeerd: correctie.geblokkeerd.map(show),
    }
  })
