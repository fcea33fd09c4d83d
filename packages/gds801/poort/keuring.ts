import type { Bevinding as Structuurbevinding } from '@zorgketen/messages'
import { type Melding, type NietBeoordeeld, report } from '@zorgketen/rules'
import type { Bericht, DeclaratieContext, Header, Overzicht, Verzekerde } from '../v1_0/records.generated.ts'
import { startWandeling, type Wandeling } from '../v1_0/wandel.ts'
import type { Poort } from './poort.ts'
import { type Telling, Vergaarbak } from './vergaarbak.ts'

/** How the structure of a message was read. */
export interface Structuur {
  /** Read up to its end. */
  readonly volledig: boolean
  /** Kept findings, in the order of the message. */
  readonly bevindingen: readonly Structuurbevinding[]
  readonly aantal: number
}

/** What a desk says of one declaration message. */
export interface Keuringsuitslag {
  /**
   * `onleesbaar`: the structure is not sound, and no rule judged it. `geweigerd`: a rule refuses, and the whole
   * message with it. `doorgezet`: nothing refuses; what could not be judged stands in `nietBeoordeeld`.
   */
  readonly uitslag: 'doorgezet' | 'geweigerd' | 'onleesbaar'
  /** The message without its insured, null when its head could not be read. */
  readonly kop: Bericht | null
  readonly structuur: Structuur
  /** Kept findings in the order of the message, hidden ones included and marked. */
  readonly meldingen: readonly Melding[]
  /** All findings by rule, kept or not. */
  readonly tellingen: readonly Telling[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly verzekerden: number
  readonly prestaties: number
  /** Records visited by the rules. */
  readonly records: number
}

/** Paths asked for (so findings, more or less) after which a part of the run is closed and let go of. */
const DEEL = 4096

/** Judges the records of one message as they come by: `kop`, each insured, then `slot`. Memory stays bounded. */
export class Keuring {
  private readonly poort: Poort
  private readonly bak: Vergaarbak
  private readonly folds: Wandeling
  private deel: Wandeling
  private kopdelen: readonly [Header, DeclaratieContext, Overzicht] | null = null
  private bericht: Bericht | null = null
  private onleesbaar = false
  private bezocht = 0
  private verzekerden = 0
  private prestaties = 0

  constructor(poort: Poort) {
    this.poort = poort
    this.bak = new Vergaarbak(poort.loket, poort.maxMeldingen)
    this.folds = startWandeling(poort.perBericht, this.spec())
    this.deel = startWandeling(poort.perRecord, this.spec())
  }

  private spec(): Parameters<typeof startWandeling>[1] {
    const { feiten, vandaag, milieu, heen } = this.poort
    return { feiten, vandaag, milieu, nieuw: heen.nieuw }
  }

  /** Says that the structure is not sound: from here on no rule is asked. */
  breekAf(): void {
    this.onleesbaar = true
  }

  kop(bericht: Bericht): void {
    this.bericht = bericht
    const { header, declaratieContext, overzicht } = bericht
    if (this.onleesbaar || header === null || declaratieContext === null || overzicht === null) return
    this.kopdelen = [header, declaratieContext, overzicht]
    this.folds.kop(header, declaratieContext, overzicht)
    this.deel.kop(header, declaratieContext, overzicht)
  }

  verzekerde(verzekerde: Verzekerde): void {
    this.verzekerden += 1
    this.prestaties += verzekerde.prestatie.length
    if (this.onleesbaar || this.kopdelen === null) return
    this.folds.verzekerde(verzekerde)
    this.deel.verzekerde(verzekerde)
    if (this.deel.padvragen() < DEEL) return
    this.sluitDeel()
    this.deel = startWandeling(this.poort.perRecord, this.spec())
    this.deel.hervat(...this.kopdelen, this.verzekerden)
  }

  private sluitDeel(): void {
    const uitslag = this.deel.finish()
    this.bak.neem(uitslag, this.bezocht)
    this.bezocht += uitslag.records
  }

  slot(structuur: Structuur): Keuringsuitslag {
    const { bericht: kop, verzekerden, prestaties } = this
    const basis = { kop, structuur, verzekerden, prestaties }
    if (this.onleesbaar || this.kopdelen === null || structuur.aantal > 0 || !structuur.volledig) {
      const niets = { meldingen: [], tellingen: [], nietBeoordeeld: [], records: 0 }
      return { uitslag: 'onleesbaar', ...basis, ...niets }
    }
    this.sluitDeel()
    this.bak.neem(this.folds.finish(), 0)
    const { bevindingen, tellingen, nietBeoordeeld } = this.bak.slot()
    return {
      uitslag: tellingen.some(({ ernst }) => ernst === 'afkeur') ? 'geweigerd' : 'doorgezet',
      ...basis,
      meldingen: report(this.poort.loket, bevindingen),
      tellingen,
      nietBeoordeeld,
      records: this.bezocht,
    }
  }
}
