import type { Codec } from '@zorgketen/messages'
import { compile, type Loket, type NietBeoordeeld, type Rule, type RuleSet } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Typen as HeenTypen } from '../v1_0/records.generated.ts'
import type { Gds801Feiten } from '../v1_0/regel/feiten.ts'
import type { Milieu } from '../v1_0/regel/omgeving.ts'
import type { Typen as TerugTypen } from '../v1_0/retour.generated.ts'

/** What a desk for declaration messages is set up with. All of it is fixed for a run. */
export interface PoortSpec {
  readonly loket: Loket
  readonly regels: readonly Rule[]
  readonly heen: Codec<HeenTypen>
  readonly terug: Codec<TerugTypen>
  readonly feiten: Gds801Feiten
  /** The clock, passed in. */
  readonly vandaag: EpochDay
  /** Environment of the desk: production or test. */
  readonly milieu: Milieu
  /** Findings kept with their text; above this only their number goes on. Findings on the head are always kept. */
  readonly maxMeldingen?: number
}

/**
 * A desk made ready. Rules on single records and folds over the message run apart, so that findings of the first can
 * be let go of while a large message still streams by.
 */
export interface Poort extends Required<PoortSpec> {
  readonly perRecord: RuleSet
  readonly perBericht: RuleSet
  /** The rules that will be judged. */
  readonly keuze: readonly Rule[]
  /** The rules the desk wants but has no facts for. */
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

const MAX_MELDINGEN = 1000

export function openPoort(spec: PoortSpec): Poort {
  const selection = { versie: spec.heen.layout.versie, registers: spec.feiten.namen, wants: spec.loket.kiest }
  const perRecord = compile(
    spec.regels.filter(({ vorm }) => vorm === 'element'),
    selection,
  )
  const perBericht = compile(
    spec.regels.filter(({ vorm }) => vorm !== 'element'),
    selection,
  )
  return {
    ...spec,
    maxMeldingen: spec.maxMeldingen ?? MAX_MELDINGEN,
    perRecord,
    perBericht,
    keuze: [...perRecord.rules, ...perBericht.rules],
    nietBeoordeeld: [...perRecord.nietBeoordeeld, ...perBericht.nietBeoordeeld],
  }
}
