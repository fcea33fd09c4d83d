import type { Bron } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import { WEIGERINGEN } from '../weigering/catalogus.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'

/** One step: which rule, resting on what, made which outcome of which inputs (ZPM-18). */
export interface Zorgstap {
  readonly stap: string
  readonly invoer: Readonly<Record<string, string | number | boolean | null>>
  readonly uitkomst: string | number
  readonly bron: Bron
  readonly tekst: Tekst
}

/** An input of which some change would change what is derived; `naam` is how a reader knows it. */
export interface RelevanteZorginvoer {
  readonly invoer: string
  readonly naam: Tekst
}

/** Everything there is to say about the derivation of one registration that is no consult. */
export interface Zorguitleg {
  readonly afleidingen: readonly Afleiding[]
  readonly stappen: readonly Zorgstap[]
  readonly relevanteInvoer: readonly RelevanteZorginvoer[]
}

/** Another value of an input to derive with: how it is named, and the outcomes of some other values. */
export interface Proefwaarde {
  readonly invoer: string
  readonly naam: Tekst
  readonly anders: readonly (() => readonly Afleiding[])[]
}

/** The inputs of which some other value gives another outcome, in the order of the trials. */
export function relevantOf(nu: readonly Afleiding[], proeven: readonly Proefwaarde[]): readonly RelevanteZorginvoer[] {
  const uitkomst = outcomeOfAll(nu)
  return proeven
    .filter(({ anders }) => anders.some((derive) => outcomeOfAll(derive()) !== uitkomst))
    .map(({ invoer, naam }) => ({ invoer, naam }))
}

/** What counts as the outcome: who is billed which code and tariff how often, and every refusal. */
export function outcomeOfAll(afleidingen: readonly Afleiding[]): string {
  const regels = afleidingen.map((een) => {
    if (een.soort === 'weigering') return een.weigering.code
    const { prestatie } = een
    const minuten = prestatie.soort === 'overig' ? prestatie.minuten : null
    return [prestatie.patient, prestatie.stroom, prestatie.datum, prestatie.code, prestatie.tarief, minuten].join(' ')
  })
  return regels.sort().join('\n')
}

/** The last steps: every refusal with what to do. */
export function stepsOfRefusals(afleidingen: readonly Afleiding[]): readonly Zorgstap[] {
  return afleidingen.flatMap((een) => {
    if (een.soort === 'prestatie') return []
    const { wat, doe, bron } = describeWeigering(WEIGERINGEN, een.weigering)
    const tekst = { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` }
    return [{ stap: 'weigering', invoer: een.weigering.params, uitkomst: een.weigering.code, bron, tekst }]
  })
}
