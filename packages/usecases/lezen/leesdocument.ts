import type { Tekst } from '@zorgketen/values'
import type { Bestandssoort } from './recognise-file.ts'

/** One thing that is said, with its name. `uitleg` tells what the value means, or what to think of it. */
export interface Leesveld {
  readonly label: Tekst
  readonly waarde: Tekst
  readonly uitleg: Tekst | null
}

/** Something wrong: in the structure, or found by a rule of the gate. */
export interface Leesvondst {
  readonly soort: 'structuur' | 'regel'
  /** `fout`: the structure; the others as the gate takes them. */
  readonly ernst: 'fout' | 'afkeur' | 'waarschuwing' | 'signaal'
  /** Path in the message: `Verzekerde[3]/Prestatie[1]/DebetPrestatie/Begindatum`. */
  readonly pad: string
  /** Line and column in the file, from 1; null for a finding of a rule. */
  readonly regel: number | null
  readonly kolom: number | null
  readonly wat: Tekst
  /** Where, what was found, what was expected; null when `wat` says it. */
  readonly vondst: Tekst | null
  readonly advies: Tekst | null
  /** Official number and source of the rule. */
  readonly bron: Tekst | null
  /** Official number and id of the rule, to look it up by. */
  readonly regelId: string | null
  readonly retourcode: Leesretourcode | null
  /** Left out of the official answer because of a finding further out. */
  readonly onderdrukt: boolean
}

/** A return code explained. */
export interface Leesretourcode {
  readonly code: string
  readonly betekenis: Tekst
  /** What to do, of the rules that give this code; null when none of ours does. */
  readonly advies: Tekst | null
  readonly bron: Tekst
  /** Part of the message it was put on, '' for the line itself. */
  readonly waar: string
  readonly elementen: readonly { readonly naam: string; readonly waarde: string }[]
}

/** One line of a message. Days ISO, amounts in cents (a credit and money that left are negative). */
export interface Leesregel {
  readonly pad: string
  readonly soort: 'debet' | 'credit' | 'post'
  readonly referentie: string | null
  readonly datum: string | null
  readonly code: string | null
  readonly naam: Tekst | null
  readonly bedrag: number | null
  /** In a return: what became of the line. */
  readonly uitkomst: Tekst | null
  readonly velden: readonly Leesveld[]
  readonly retourcodes: readonly Leesretourcode[]
  /** Places in `Leesdocument.bevindingen` that are about this line. */
  readonly bevindingen: readonly number[]
}

/** One insured (or one bank statement) with its lines. */
export interface Leessectie {
  readonly pad: string
  readonly titel: Tekst
  readonly velden: readonly Leesveld[]
  readonly retourcodes: readonly Leesretourcode[]
  readonly regels: readonly Leesregel[]
  /** Lines there are, shown or not. */
  readonly aantalRegels: number
  readonly bevindingen: readonly number[]
}

/** A file as a person reads it. Counts and totals are over the whole file, also when not all of it is shown. */
export interface Leesdocument {
  readonly bestand: string
  readonly soort: Bestandssoort
  readonly titel: Tekst
  readonly uitslag: { readonly stand: 'goed' | 'gebreken' | 'onleesbaar' | 'onbekend'; readonly tekst: Tekst }
  readonly samenvatting: readonly Leesveld[]
  /** Return codes about the message as a whole. */
  readonly retourcodes: readonly Leesretourcode[]
  readonly secties: readonly Leessectie[]
  readonly structuur: {
    /** Read up to its end. */
    readonly volledig: boolean
    /** Findings there are, kept or not. */
    readonly aantal: number
    /** Where reading stopped and why; null when it did not. */
    readonly breuk: Tekst | null
  }
  /** Structure first, then rules, each in the order of the message. */
  readonly bevindingen: readonly Leesvondst[]
  /** How often each rule of the gate found something, also of findings that were not kept. */
  readonly tellingen: readonly { readonly regel: string; readonly aantal: number }[]
  /** Rules that could not judge, with the reason. */
  readonly nietBeoordeeld: readonly { readonly regels: readonly string[]; readonly reden: Tekst }[]
  readonly getoond: { readonly secties: number; readonly regels: number }
  readonly totaal: { readonly secties: number; readonly regels: number }
  /** Said when not everything is shown. */
  readonly afgekapt: Tekst | null
}
