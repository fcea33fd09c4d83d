import {
  type Correctie,
  type Correctietermijnen,
  composeGewenst,
  correct,
  type Dossier,
  type Reden,
  reden,
  send,
  splitByBetaler,
} from '@zorgketen/declaratie'
import type { Betaler, Uzovi } from '@zorgketen/values'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { administratieOf, tie, verzekeringenOf } from './administratie-of.ts'
import type { Declareeropdracht } from './declare.ts'
import { Nummering, numbersOf } from './nummering.ts'

export interface Correctieopdracht extends Declareeropdracht {
  /** Prestaties a person decided to send again although nothing changed. */
  readonly opnieuw: ReadonlySet<string>
  /** What a payer asks of corrections in time; no entry: nothing. */
  readonly termijnen: ReadonlyMap<Uzovi, Correctietermijnen>
  /** The prestaties it is about; left out: all of the month. */
  readonly alleen?: ReadonlySet<string>
}

export interface Correctieronde {
  readonly betaler: Betaler
  readonly correctie: Correctie
  readonly dossier: Dossier
  readonly belemmeringen: readonly Reden[]
}

const GEEN_TERMIJNEN: Correctietermijnen = { maanden: null, jaargrens: null }

/** Compares what was sent with what the mended administration would declare now, for every payer with a dossier. */
export function correctAll(opdracht: Correctieopdracht): readonly Correctieronde[] {
  const { stamgegevens, dossiers, maand, datum, berichtsoort } = opdracht
  const { teDeclareren, weigeringen } = tie(stamgegevens, opdracht.prestaties)
  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stamgegevens))
  // A prestatie that has no number or payer now still exists: nothing is taken back for it until that is mended.
  const zonderPlaats = new Map<string, Reden>([
    ...weigeringen.map(({ prestatie }) => [prestatie, reden('prestatie.zonder-zorgtraject', { prestatie })] as const),
    ...geweigerd.map(({ prestatie, reden: waarom }) => [prestatie, waarom] as const),
  ])
  const nummering = new Nummering(opdracht.nummers ?? numbersOf(dossiers.values()))
  return betalersWithDossier(stamgegevens, dossiers).map(([betaler, dossier]) => {
    const gewenst = composeGewenst(administratieOf(stamgegevens, betaler, perBetaler.get(betaler.uzovi) ?? []))
    const onbekend = new Map([...zonderPlaats, ...gewenst.onbekend])
    const bericht = nummering.next(maand, datum, berichtsoort)
    const correctie = correct(
      dossier,
      { regels: gewenst.regels, onbekend },
      {
        declarant: stamgegevens.declarant,
        betaler,
        bericht,
        opnieuw: opdracht.opnieuw,
        termijnen: opdracht.termijnen.get(betaler.uzovi) ?? GEEN_TERMIJNEN,
        ...(opdracht.alleen === undefined ? {} : { alleen: opdracht.alleen }),
      },
    )
    if (correctie.declaratie === null) return { betaler, correctie, dossier, belemmeringen: correctie.belemmeringen }
    nummering.take(bericht.factuurnummer, correctie.volgnummer)
    const verzending = send(dossier, correctie.declaratie)
    return { betaler, correctie, dossier: verzending.dossier, belemmeringen: verzending.redenen }
  })
}

const betalersWithDossier = (
  { betalers }: Stamgegevens,
  dossiers: ReadonlyMap<Uzovi, Dossier>,
): readonly (readonly [Betaler, Dossier])[] =>
  betalers.flatMap((betaler) => {
    const dossier = dossiers.get(betaler.uzovi)
    return dossier === undefined ? [] : [[betaler, dossier] as const]
  })
