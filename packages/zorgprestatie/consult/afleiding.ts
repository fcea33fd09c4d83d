import type { Prestatie } from '../prestatie/prestatie.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Weigering } from '../weigering/weigering.ts'

/**
 * A registration that gave no prestatie; `registratie` is its id. `deel`: what of it was refused while the rest gave
 * prestaties (the journey of a consult); absent: the registration as a whole.
 */
export interface Geweigerd {
  readonly soort: 'weigering'
  readonly registratie: string
  readonly deel?: string
  readonly weigering: Weigering<ConsultWeigercode>
}

/** One outcome of a registration: a prestatie, or the reason why there is none. */
export type Afleiding<P extends Prestatie = Prestatie> =
  | { readonly soort: 'prestatie'; readonly prestatie: P }
  | Geweigerd
