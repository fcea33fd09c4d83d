import { regelboekV1 } from '@zorgketen/gds801'
import { oordeelRegels } from '@zorgketen/oordeel'
import { explainParts, type Melding, type NietBeoordeeld, type Rule, ruleKey } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'

/** A finding in words: what the rule says, what was found, where it stands in law or agreement, what to do. */
export interface Bevindingtekst {
  /** 'id@versie' of the rule. */
  readonly regel: string
  readonly oorsprong: readonly string[]
  readonly ernst: Melding['ernst']
  readonly retourcode: string | null
  readonly onderdrukt: boolean
  readonly pad: string
  readonly veld: string
  readonly zegt: Tekst
  readonly vondst: Tekst
  readonly advies: Tekst
  readonly herkomst: Tekst
}

const boek: ReadonlyMap<string, Rule> = new Map([...regelboekV1, ...oordeelRegels].map((rule) => [ruleKey(rule), rule]))

/** Throws RangeError for a finding of a rule that is not in the book. */
export function describeMelding(melding: Melding): Bevindingtekst {
  const rule = boek.get(melding.regel)
  if (rule === undefined) throw new RangeError(`no rule ${melding.regel} in the book`)
  const { regel, oorsprong, ernst, retourcode, onderdrukt, pad, veld } = melding
  return { regel, oorsprong, ernst, retourcode, onderdrukt, pad, veld, ...explainParts(rule, melding) }
}

/** What could not be judged and why, the rules with the same reason together. */
export function groupNietBeoordeeld(
  niet: readonly NietBeoordeeld[],
): readonly { readonly reden: Tekst; readonly regels: readonly string[] }[] {
  const perReden = Map.groupBy(niet, ({ reden }) => reden.nl)
  return [...perReden.values()].flatMap((groep) => {
    const reden = groep[0]?.reden
    const regels = [...new Set(groep.map(({ oorsprong, regel }) => oorsprong[0] ?? regel))]
    return reden === undefined ? [] : [{ reden, regels }]
  })
}
