import type { Declaratieregel } from '@zorgketen/declaratie'
import type { Bron, Ernst } from '@zorgketen/rules'
import type { Cents, Tekst } from '@zorgketen/values'

/** What one rule said of a line: no objection, an objection of some weight, or that it could not judge. */
export interface Uitlegstap {
  /** 'id@versie' of the rule. */
  readonly regel: string
  readonly oorsprong: readonly string[]
  readonly oordeel: 'geen bezwaar' | 'onbekend' | Ernst
  readonly zegt: Tekst
  /** With an objection what was found and expected, with `onbekend` the reason. */
  readonly toelichting: Tekst | null
  readonly bron: Bron
}

/** The judgement of one line, rule by rule in the order of the book. `toegekend` in cents. */
export interface Regeluitleg {
  readonly regel: Declaratieregel
  readonly uitkomst: 'toegekend' | 'afgekeurd'
  readonly toegekend: Cents
  readonly stappen: readonly Uitlegstap[]
}
