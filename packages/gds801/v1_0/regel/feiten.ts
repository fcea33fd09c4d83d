import type { Feiten } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'

/** What a code list says of a code on a day; without a day only whether the code exists. */
export type Codestand = 'geldig' | 'onbekend' | 'nogNiet' | 'verlopen' | 'nietTeBeoordelen'

export interface Codelijst {
  zoek(code: string, dag: EpochDay | null): Codestand
}

/** The dated code lists by official name ('CL0002-VEKT'); a list that is not there answers `nietTeBeoordelen`. */
export interface Codelijsten {
  codelijst(id: string): Codelijst
}

/** The registers the message rules may need: name `codelijsten`. */
export interface Gds801Feiten extends Feiten {
  readonly codelijsten: Codelijsten
}
