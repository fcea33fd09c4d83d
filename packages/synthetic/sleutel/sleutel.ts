/** Round 1 is the month as registered, with its mistakes; round 2 is after mending. */
export type Ronde = 1 | 2

/**
 * What derivation must make of a registration. `tarief` is the maximum tariff in cents; `weigering` names the kind of
 * refusal. A registration that does not exist in a round has no row in it.
 */
export type Afleidingsrij = { readonly ronde: Ronde; readonly aanbieder: string; readonly registratie: string } & (
  | { readonly code: string; readonly tarief: number }
  | { readonly weigering: string }
)

/**
 * Where the invoicing of a prestatie stands after a round. `geweigerd`: the payer refused the declaration as a whole,
 * so nobody judged the line.
 */
export type Uitkomst = 'toegekend' | 'afgekeurd' | 'geweigerd' | 'gecrediteerd' | 'niet gedeclareerd'

/**
 * The state of a prestatie after a round. `verzonden`: the lines that this round sends for it, in message order.
 * `bedrag`: cents granted for it after the round. `eisen`: the requirements that a rejected line breaks, all of them;
 * `codes`: the return codes that fit (candidates of gds801.md §2; none where no source has one). `reden`: why it was not declared. `fout`: the planted mistake, if any.
 */
export interface Regelrij {
  readonly ronde: Ronde
  readonly aanbieder: string
  readonly prestatie: string
  readonly betaler: string
  readonly uitkomst: Uitkomst
  readonly verzonden: readonly ('credit' | 'debet')[]
  readonly bedrag: number
  readonly eisen: readonly string[]
  readonly codes: readonly string[]
  readonly reden: string | null
  readonly fout: string | null
}

/**
 * What the gate must say of a message. `codes`: every code that shows, sorted, each once. `onderdrukt`: codes that do
 * not show because an error in the header, context or total suppresses the insured. `milieu` and `vandaag` are how
 * the message must be offered.
 */
export interface Berichtrij {
  readonly bestand: string
  readonly uitslag: 'doorgezet' | 'geweigerd' | 'onleesbaar'
  readonly codes: readonly string[]
  readonly onderdrukt: readonly string[]
  readonly milieu: 'T'
  readonly vandaag: string
  readonly fouten: readonly string[]
}

/** The answer key: plain rows, sorted, made from the same facts and edits as the country and from nothing else. */
export interface Sleutel {
  readonly afleiding: readonly Afleidingsrij[]
  readonly regels: readonly Regelrij[]
  readonly berichten: readonly Berichtrij[]
}
