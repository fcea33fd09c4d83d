import type { Regelstand } from '@zorgketen/declaratie'
import type { Cents, EpochDay, Period, Tekst } from '@zorgketen/values'
import type { Sluitreden } from '@zorgketen/zorgtraject'

/** The lanes, from what care rests on to what became of it. */
export const BANEN = ['titel', 'zorgvraag', 'zorgtraject', 'zorg', 'declaratie'] as const
type Baan = (typeof BANEN)[number]

export const ITEMSOORTEN = [
  'indicatie',
  'titel',
  'verwijzing',
  'zorgvraag',
  'zorgvraagtype',
  'zorgpad',
  'zorgtraject',
  'prestaties',
  'weigering',
  'afspraak',
  'declaratie',
  'factuur',
  'betaling',
] as const
type Itemsoort = (typeof ITEMSOORTEN)[number]

/** How it stands, for a colour beside the words. */
export const TOESTANDEN = ['goed', 'fout', 'letop', 'bezig', 'neutraal', 'vervallen'] as const
export type Tijdlijntoestand = (typeof TOESTANDEN)[number]

/** Where something can be opened. `id` never holds a BSN. */
export type Waarheen =
  | { readonly soort: 'zorgtraject' | 'plaatsing' | 'declaratie' | 'regel'; readonly id: string }
  | { readonly soort: 'zorgvraag' | 'factuur' }
  | { readonly soort: 'registratie'; readonly id: string; readonly maand: string }
  | { readonly soort: 'registraties'; readonly maand: string }
  | { readonly soort: 'afspraak'; readonly id: string; readonly dag: EpochDay }

/** One fact of an item: words in both languages, a name as it is kept, a day, or an amount in cents. */
type Feitwaarde =
  | { readonly soort: 'woord'; readonly woord: Tekst }
  | { readonly soort: 'naam'; readonly naam: string }
  | { readonly soort: 'dag'; readonly dag: EpochDay }
  | { readonly soort: 'bedrag'; readonly bedrag: Cents }

export interface Feit {
  readonly naam: Tekst
  readonly waarde: Feitwaarde
}

/** One of the things an item stands for: a prestatie of a day, a line of a declaration, a version of a number. */
export interface Tijdlijndeel {
  readonly dag: EpochDay
  readonly titel: Tekst
  readonly toestand: Tijdlijntoestand
  readonly feiten: readonly Feit[]
  readonly waarheen: Waarheen | null
}

/**
 * Something on the axis, from `van` to and including `tot` (null: it goes on; the same day: a moment). From
 * `verwachtVanaf` on it is what we expect, not what we know. `traject`: the number it belongs to.
 */
export interface Tijdlijnitem {
  readonly id: string
  readonly baan: Baan
  readonly soort: Itemsoort
  readonly van: EpochDay
  readonly tot: EpochDay | null
  readonly verwachtVanaf: EpochDay | null
  readonly titel: Tekst
  readonly toestand: Tijdlijntoestand
  readonly traject: string | null
  readonly trajectsoort: 'ggz' | 'fz' | null
  /** How many it stands for; 1 for a thing of its own. */
  readonly aantal: number
  readonly bedrag: Cents | null
  readonly feiten: readonly Feit[]
  readonly delen: readonly Tijdlijndeel[]
  /** Parts that were left out. */
  readonly meer: number
  readonly waarheen: Waarheen | null
}

/** What held for some time: a zorgvraagtype, a zorgpad. */
export interface Duur {
  readonly naam: Tekst
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
}

/** A zorgvraag under a number, with what it was typed and planned as, over time (ZTN-24). */
export interface Setzorgvraag {
  readonly id: string
  readonly omschrijving: string
  readonly geldig: Period | null
  readonly typen: readonly Duur[]
  readonly zorgpaden: readonly Duur[]
}

/** The set that a number joins (ZTN-21): zorgvragen on one side, prestaties and what was declared on the other. */
export interface Trajectset {
  readonly nummer: string
  readonly soort: 'ggz' | 'fz'
  readonly startdatum: EpochDay | null
  readonly gesloten: EpochDay | null
  readonly sluitreden: Sluitreden | null
  /** The days on which it was open; more than one when it was opened again (ZTN-15). */
  readonly perioden: readonly Period[]
  /** The last day when nothing happens any more (ZTN-05); null: it does not close by itself, or is closed. */
  readonly sluitVanzelf: EpochDay | null
  readonly plaatsing: string | null
  readonly zorgvragen: readonly Setzorgvraag[]
  /** Types that stand on the number itself and not with one of its zorgvragen. */
  readonly typen: readonly Duur[]
  readonly prestaties: {
    readonly aantal: number
    readonly bedrag: Cents
    readonly eerste: EpochDay | null
    readonly laatste: EpochDay | null
  }
  /** Debit lines of the number by their state; cents. */
  readonly regels: readonly { readonly stand: Regelstand; readonly aantal: number; readonly bedrag: Cents }[]
}

/** The days that are asked for; null: from the first to the last of which anything is known. */
export interface Tijdlijnvraag {
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
}

/** Everything of one patient on one axis of calendar days. */
export interface Tijdlijn {
  readonly patient: { readonly id: string; readonly naam: string }
  readonly vandaag: EpochDay
  /** From the first to the last day of which anything is known. */
  readonly bereik: { readonly van: EpochDay; readonly tot: EpochDay }
  readonly venster: { readonly van: EpochDay; readonly tot: EpochDay }
  /** Whether care stands per day, or, in a window with too much of it, per month. */
  readonly korrel: Korrel
  readonly items: readonly Tijdlijnitem[]
  readonly trajecten: readonly Trajectset[]
  /** Prestaties of the patient under no own number: for another provider, or from before there was one. */
  readonly zonderNummer: { readonly aantal: number; readonly bedrag: Cents }
}

export type Korrel = 'dag' | 'maand'
