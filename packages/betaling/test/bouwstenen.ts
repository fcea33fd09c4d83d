import { type Cents, cents, type EpochDay, parseDay, parseUzovi, type Result, type Uzovi } from '@zorgketen/values'
import type { Afschriftpost, Bankafschrift, Factuurpost, Specificatierij } from '../index.ts'

// Invented parts for the tests of this room.

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unusable part for a test: ${result.fout.code}`)
  return result.value
}

export const dag = (iso: string): EpochDay => must(parseDay(iso))
export const UZOVI: Uzovi = must(parseUzovi('3311'))
export const ANDERE: Uzovi = must(parseUzovi('0403'))
export const NAAM = 'Voorbeeldzorg'

/** An invoice with lines R1, R2 … of these cents. */
export function post(factuurnummer: string, regels: readonly number[], meer: Partial<Factuurpost> = {}): Factuurpost {
  const id = meer.id ?? `06290001/${factuurnummer}`
  return {
    id,
    factuurnummer,
    betaler: UZOVI,
    namen: [NAAM],
    regels: regels.map((bedrag, i) => ({ referentie: `${factuurnummer}-R${i + 1}`, toegekend: cents(bedrag) })),
    ...meer,
  }
}

export function boeking(bedrag: number, omschrijving = '', meer: Partial<Afschriftpost> = {}): Afschriftpost {
  return {
    volgnummer: 1,
    bedrag: cents(bedrag),
    storno: false,
    boekdag: dag('2024-02-01'),
    valutadag: null,
    bankreferentie: null,
    tegenpartij: { naam: `${NAAM} N.V.`, iban: null },
    omschrijving,
    kenmerken: [],
    endToEndId: null,
    delen: [],
    ...meer,
  }
}

export function afschrift(id: string, posten: readonly Afschriftpost[]): Bankafschrift {
  const som = posten.reduce((totaal, p) => totaal + p.bedrag, 0)
  return {
    id,
    iban: 'NL91ABNA0417164300',
    versie: '08',
    beginsaldo: cents(0),
    eindsaldo: cents(som),
    posten: posten.map((p, i) => ({ ...p, volgnummer: i + 1 })),
    nietGeboekt: 0,
  }
}

export function rij(
  nummer: number,
  factuurnummer: string,
  bedrag: number,
  meer: Partial<Specificatierij> = {},
): Specificatierij {
  return {
    nummer,
    factuurnummer,
    bedrag: cents(bedrag),
    regelreferentie: null,
    kenmerk: 'BET-000777',
    dag: null,
    ...meer,
  }
}

export const sum = (bedragen: readonly Cents[]): number => bedragen.reduce((som, b) => som + b, 0)
