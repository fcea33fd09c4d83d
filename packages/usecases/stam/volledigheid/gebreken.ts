import { type Cents, cents, type Tekst } from '@zorgketen/values'
import type { Hersteller, Oorzaak, Volledigheidsernst } from './oorzaak.ts'

/** Something to open in order to mend a cause: a document of a register, or a registration. */
export interface Betrokkene {
  readonly register:
    | 'patient'
    | 'zorgverlener'
    | 'eenheid'
    | 'zorgtraject'
    | 'plaatsing'
    | 'contract'
    | 'betaler'
    | 'registratie'
  readonly id: string
}

/** One cause with everything it holds up. */
export interface Gebrek {
  readonly code: string
  readonly hersteller: Hersteller
  readonly ernst: Volledigheidsernst
  readonly wat: Tekst
  readonly doe: Tekst
  /** Number of registrations that it concerns. */
  readonly aantal: number
  readonly registraties: readonly string[]
  /** Maximum tariffs of the prestaties it concerns, in cents; null when none could be derived. */
  readonly bedrag: Cents | null
  readonly betrokken: readonly Betrokkene[]
  /** A few cases in their own words. */
  readonly voorbeelden: readonly Tekst[]
}

export interface Vondst {
  readonly code: string
  readonly oorzaak: Oorzaak
  /** Null for what concerns the month as a whole. */
  readonly registratie: string | null
  readonly tarief: Cents | null
  readonly betrokken: Betrokkene | null
  readonly voorbeeld: Tekst
}

interface Opbouw {
  readonly oorzaak: Oorzaak
  readonly tarieven: Map<string, Cents | null>
  readonly betrokken: Map<string, Betrokkene>
  readonly voorbeelden: Map<string, Tekst>
}

const VOORBEELDEN = 3

/** Gathers what is found by cause; the same registration counts once for a cause. */
export class Gebreken {
  private readonly perCode = new Map<string, Opbouw>()
  private readonly blokkades = new Set<string>()

  add({ code, oorzaak, registratie, tarief, betrokken, voorbeeld }: Vondst): void {
    const opbouw = this.perCode.get(code) ?? {
      oorzaak,
      tarieven: new Map(),
      betrokken: new Map(),
      voorbeelden: new Map(),
    }
    this.perCode.set(code, opbouw)
    if (registratie !== null) {
      opbouw.tarieven.set(registratie, tarief)
      if (oorzaak.ernst === 'blokkeert') this.blokkades.add(registratie)
    }
    if (betrokken !== null) opbouw.betrokken.set(`${betrokken.register} ${betrokken.id}`, betrokken)
    if (opbouw.voorbeelden.size < VOORBEELDEN) opbouw.voorbeelden.set(voorbeeld.nl, voorbeeld)
  }

  /** Ids of the registrations that some cause blocks. */
  get geblokkeerd(): ReadonlySet<string> {
    return this.blokkades
  }

  /** What blocks first, then by number. */
  list(): readonly Gebrek[] {
    return [...this.perCode]
      .map(([code, { oorzaak, tarieven, betrokken, voorbeelden }]) => ({
        code,
        hersteller: oorzaak.hersteller,
        ernst: oorzaak.ernst,
        wat: oorzaak.wat,
        doe: oorzaak.doe,
        aantal: tarieven.size,
        registraties: [...tarieven.keys()],
        bedrag: sumKnown([...tarieven.values()]),
        betrokken: [...betrokken.values()],
        voorbeelden: [...voorbeelden.values()],
      }))
      .toSorted((a, b) => rank(a) - rank(b) || b.aantal - a.aantal || (a.code < b.code ? -1 : 1))
  }
}

const rank = ({ ernst }: Gebrek): number => (ernst === 'blokkeert' ? 0 : 1)

function sumKnown(tarieven: readonly (Cents | null)[]): Cents | null {
  const bekend = tarieven.filter((tarief) => tarief !== null)
  return bekend.length === 0 ? null : cents(bekend.reduce((som: number, tarief) => som + tarief, 0))
}
