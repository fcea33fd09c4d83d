import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Weigering } from '../weigering/weigering.ts'
import type { Prestatie } from './prestatie.ts'

/** A registration that gave no prestatie; `registratie` is its id. */
export interface Geweigerd {
  readonly soort: 'weigering'
  readonly registratie: string
  readonly weigering: Weigering<ConsultWeigercode>
}

/** What the derivation made of one registration. */
export type Afleiding = { readonly soort: 'prestatie'; readonly prestatie: Prestatie } | Geweigerd
