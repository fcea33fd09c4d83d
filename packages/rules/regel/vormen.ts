import { ALTIJD, type Geldigheid } from './geldigheid.ts'
import type { ElementRule, GroepRule, Rule, RuleHead, TermijnRule, VensterRule } from './rule.ts'

type Defaulted = 'versie' | 'geldig' | 'nodig'
/** What an author writes: version 1, always valid and no registers unless said otherwise. */
type Spec<T extends RuleHead> = Omit<T, 'vorm' | Defaulted> & Partial<Pick<T, Defaulted>>

const DEFAULTS: { versie: number; geldig: Geldigheid; nodig: readonly string[] } = {
  versie: 1,
  geldig: ALTIJD,
  nodig: [],
}

const finish = (vorm: Rule['vorm'], spec: object): Rule => Object.freeze({ ...DEFAULTS, ...spec, vorm }) as Rule

/**
 * The four rule constructors for one domain. P maps each plek to its record type, O is what surrounds a record
 * (the enclosing records, the facts, today). The kernel erases the types: it only ever hands a rule the records
 * of its own plek.
 */
export const vormen = <P, O>() => ({
  element: <K extends keyof P & string>(spec: Spec<Omit<ElementRule<P[K], O>, 'plek'> & { readonly plek: K }>): Rule =>
    finish('element', spec),
  groep: <K extends keyof P & string, S>(
    spec: Spec<Omit<GroepRule<P[K], O, S>, 'plekken'> & { readonly plekken: readonly K[] }>,
  ): Rule => finish('groep', spec),
  venster: <K extends keyof P & string, S, I>(
    spec: Spec<Omit<VensterRule<P[K], O, S, I>, 'plek'> & { readonly plek: K }>,
  ): Rule => finish('venster', spec),
  termijn: <K extends keyof P & string>(
    spec: Spec<Omit<TermijnRule<P[K], O>, 'plekken'> & { readonly plekken: readonly K[] }>,
  ): Rule => finish('termijn', spec),
})
