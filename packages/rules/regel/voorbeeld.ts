/**
 * An example beside a rule. `bewerk` edits a case that breaks no rule (the domain's base case, type C);
 * `geval` says in a few Dutch words what the edit does, `bron` where the expected outcome comes from.
 * `variant` names which way of failing is expected, where a rule has more than one.
 */
export interface Voorbeeld<C> {
  readonly geval: string
  readonly bron: string
  readonly bewerk: (geval: C) => void
  readonly variant?: string
}

export interface Voorbeelden<C> {
  readonly regel: string
  readonly goed: readonly Voorbeeld<C>[]
  readonly fout: readonly Voorbeeld<C>[]
}

/** Ties examples to the rule they stand beside; both lists hold at least one. */
export const voorbeelden = <C>(
  regel: { readonly id: string },
  lijsten: { readonly goed: readonly Voorbeeld<C>[]; readonly fout: readonly Voorbeeld<C>[] },
): Voorbeelden<C> => ({ regel: regel.id, ...lijsten })
