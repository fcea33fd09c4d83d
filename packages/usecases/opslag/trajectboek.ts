import type { Declaratieregel } from '@zorgketen/declaratie'
import type { EerdereRegel } from '@zorgketen/oordeel'
import type { Agb, Cents, EpochDay, Uzovi, Ztn } from '@zorgketen/values'
import type { Deel, Pagina } from './pagina.ts'

/** What one declarant asked of a payer under one number for one person. Amounts in cents. */
export interface Boektraject {
  readonly nummer: Ztn
  readonly declarant: Agb
  /** BSN or SKN; null when the lines named neither. For comparing only: it is never shown. */
  readonly persoon: string | null
  readonly soort: 'ggz' | 'fz'
  /** First and last day of all its lines. */
  readonly eerste: EpochDay
  readonly laatste: EpochDay
  /** First and last day of what is granted and not taken back; null: nothing is. */
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
  /** Debit lines. */
  readonly regels: number
  readonly gevraagd: Cents
  readonly afgekeurd: Cents
  /** Granted and not taken back. */
  readonly toegekend: Cents
}

export interface Boektrajectfilter {
  /** Begin of the number. */
  readonly nummer: string | null
  readonly declarant: Agb | null
  /** Numbers with a line in this period. */
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
}

/** A line of the book, with the message that brought it (null: not kept). */
export interface Boekregelrij extends EerdereRegel {
  readonly bericht: string | null
  readonly regel: Declaratieregel
}

/** A diagnosis or zorgvraagtype as lines on a number named it, and the days of care for which they did. */
export interface Boekdiagnose {
  readonly codelijst: string
  readonly code: string
  readonly gesteld: EpochDay | null
  readonly eerste: EpochDay
  readonly laatste: EpochDay
  readonly regels: number
}

/** Which lines an agreement is about. */
export interface Boekgreep {
  readonly nummer: Ztn
  readonly declarant: Agb
  readonly van: EpochDay
  readonly tot: EpochDay | null
}

/** How many lines there are, what they ask and what stands granted, in cents. */
export interface Boeksom {
  readonly regels: number
  readonly gevraagd: Cents
  /** Lines that are granted and not taken back. */
  readonly gehonoreerd: number
  readonly toegekend: Cents
}

/** Which lines of our own an agreement is about. */
export interface Verzondengreep extends Omit<Boekgreep, 'declarant'> {
  readonly patient: string
  readonly betaler: Uzovi
}

/** What we sent: the line that counts of each prestatie. In cents. */
export interface Verzondensom extends Boeksom {
  /** Lines that await their answer, and what they ask. */
  readonly wacht: number
  readonly wachtBedrag: Cents
}

/** A line that an agreement is about, of what came in or of what we sent. Cents. */
export interface Greepregel {
  readonly referentie: string
  readonly factuurnummer: string
  readonly datum: EpochDay
  readonly code: string | null
  readonly stand: EerdereRegel['stand']
  readonly bedrag: Cents
  readonly toegekend: Cents
}

/** A payer's book seen by zorgtrajectnummer. It reads and sums; nothing here judges. */
export interface Trajectboek {
  /** Numbers, those with the latest care first; each with all its declarants. */
  readonly nummers: (filter: Boektrajectfilter, pagina: Pagina) => Promise<Deel<readonly Boektraject[]>>
  readonly vanNummer: (nummer: Ztn) => Promise<readonly Boektraject[]>
  /** All numbers of the people who have lines on this one. */
  readonly vanPersonenOp: (nummer: Ztn) => Promise<readonly Boektraject[]>
  /** All lines on a number, over all messages, in order of day. */
  readonly regels: (nummer: Ztn, pagina: Pagina) => Promise<Deel<Boekregelrij>>
  readonly diagnoses: (nummer: Ztn) => Promise<readonly Boekdiagnose[]>
  /** People with more than one number, each with all of them; `samenloop`: only whose numbers run at the same time where that is not meant to be. */
  readonly personen: (samenloop: boolean, pagina: Pagina) => Promise<Deel<readonly Boektraject[]>>
  readonly som: (greep: Boekgreep) => Promise<Boeksom>
  /** The same at a provider, of what it sent. */
  readonly somVerzonden: (greep: Verzondengreep) => Promise<Verzondensom>
  /** The lines behind `som` and `somVerzonden`, in order of day; at most 500 of them, more than a number has in a year. */
  readonly greep: (greep: Boekgreep) => Promise<readonly Greepregel[]>
  readonly greepVerzonden: (greep: Verzondengreep) => Promise<readonly Greepregel[]>
}
