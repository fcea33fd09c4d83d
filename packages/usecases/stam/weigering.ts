import type { Tekst } from '@zorgketen/values'

/** Why a change of master data was refused; the texts never hold a BSN or SKN. */
export interface Stamweigering {
  readonly code: string
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}

/** What came of a change: the new state, or every reason why there is none. */
export type Stamuitkomst<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly weigeringen: readonly Stamweigering[] }

/** A refusal from its three texts, each as Dutch and English. */
export const weigering = (
  code: string,
  wat: readonly [string, string],
  verwacht: readonly [string, string],
  doe: readonly [string, string],
): Stamweigering => ({ code, wat: tweetalig(wat), verwacht: tweetalig(verwacht), doe: tweetalig(doe) })

export const gelukt = <T>(waarde: T): Stamuitkomst<T> => ({ ok: true, waarde })

export const geweigerd = (
  ...weigeringen: readonly Stamweigering[]
): { ok: false; weigeringen: readonly Stamweigering[] } => ({
  ok: false,
  weigeringen,
})

const tweetalig = ([nl, en]: readonly [string, string]): Tekst => ({ nl, en })
