import type { Tekst } from '@zorgketen/values'

export interface Ok {
  readonly soort: 'ok'
}

/** A breach: the field, what stood there, what was expected. `variant` tells apart the ways one rule can fail. */
export interface Fout {
  readonly soort: 'fout'
  readonly veld: string
  readonly gevonden: string | number | boolean | null
  readonly verwacht: Tekst
  readonly variant: string
}

/** The rule could not judge; it never passes silently. */
export interface Onbekend {
  readonly soort: 'onbekend'
  readonly reden: Tekst
}

export type Uitkomst = Ok | Fout | Onbekend

/** The single `ok`: evaluators compare by identity, so a check allocates nothing when all is well. */
export const ok: Ok = Object.freeze({ soort: 'ok' })

export const fout = (veld: string, gevonden: Fout['gevonden'], verwacht: Tekst, variant = ''): Fout => ({
  soort: 'fout',
  veld,
  gevonden,
  verwacht,
  variant,
})

export const onbekend = (nl: string, en: string): Onbekend => ({ soort: 'onbekend', reden: { nl, en } })
