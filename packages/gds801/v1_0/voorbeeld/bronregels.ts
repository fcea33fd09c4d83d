import inhoud from './bronregels.json' with { type: 'json' }

/** What the source says of one official rule of v1.0: where it looks and which return codes it gives. */
export interface Bronregel {
  readonly nummer: string
  readonly plek: string
  readonly soort: string
  /** By variant; '' for a rule that fails in one way. */
  readonly codes: Readonly<Record<string, string>>
}

/** The official rules of v1.0, carried over from domain/gds801-rules.json: numbers, places and codes only. */
export const bronregels = inhoud as readonly Bronregel[]

/** The source of a rule of ours, by its official number and place: some numbers occur at two places. */
export const bronregelVan = (nummer: string, plek: string): Bronregel | undefined =>
  bronregels.find((regel) => regel.nummer === nummer && regel.plek === plek)
