/** How far off the input is: empty < wrong shape < wrong check digit < well formed but not usable. */
export type Graad = 'leeg' | 'vorm' | 'controle' | 'betekenis'

/** Values that fill a text; never a whole input, because people paste a BSN into the wrong field. */
export type FoutParams = Readonly<Record<string, string | number>>

/** Why an input was refused. `code` is the key in the catalogue; `describeFout` turns it into words. */
export type Invoerfout = { readonly code: string; readonly graad: Graad; readonly params: FoutParams }
