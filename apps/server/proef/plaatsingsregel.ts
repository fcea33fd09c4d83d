/** A row of the list of plaatsingsberichten, as far as tests look at it. */
export interface Plaatsingsregel {
  readonly kenmerk: string
  readonly versie: number
  readonly stand: string
  readonly nummer: string
  readonly gevolg: string | null
  readonly vraagtWie: boolean
  readonly belemmering: { readonly wat: { readonly nl: string } } | null
  readonly sluiting: { readonly dag: string } | null
  readonly patient: { readonly id: string } | null
  readonly laatste: string | null
}
