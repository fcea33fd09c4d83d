import type { Tekst } from '@zorgketen/values'
import type { Fout } from './uitkomst.ts'

/** How serious a desk takes a finding: it refuses, it warns, or it only tells ahead of time. */
export type Ernst = 'afkeur' | 'waarschuwing' | 'signaal'

/** One breach at one place. `volgnummer` orders findings by visited record; texts stand with the rule. */
export interface Bevinding {
  /** 'id@versie' of the rule. */
  readonly regel: string
  readonly oorsprong: readonly string[]
  readonly plek: string
  readonly pad: string
  readonly volgnummer: number
  readonly veld: string
  readonly gevonden: Fout['gevonden']
  readonly verwacht: Tekst
  readonly variant: string
}

/** Why a rule did not judge: once per run and reason, with the number of records it concerns. */
export interface NietBeoordeeld {
  readonly regel: string
  readonly oorsprong: readonly string[]
  readonly reden: Tekst
  readonly aantal: number
  readonly eerste: string
}
