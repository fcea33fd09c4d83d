import {
  compose,
  type Dossier,
  emptyDossier,
  type PrestatieReden,
  type Reden,
  type Samenstelling,
  send,
  splitByBetaler,
} from '@zorgketen/declaratie'
import type { Betaler, EpochDay, Maand, Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { administratieOf, type Gebonden, tie, verzekeringenOf } from './administratie-of.ts'
import { Nummering, type Nummers, numbersOf } from './nummering.ts'

export interface Declareeropdracht {
  readonly stamgegevens: Stamgegevens
  readonly prestaties: readonly Prestatie[]
  readonly maand: Maand
  readonly datum: EpochDay
  readonly berichtsoort: 'P' | 'T'
  /** What was sent before, by payer: everything about the month and its prestaties. */
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  /** Numbers that were ever given out; without it, those in the dossiers. */
  readonly nummers?: Nummers
}

/** What came of one payer: the message, the dossier with that message sent, and what was left out and why. */
export interface Declarering {
  readonly betaler: Betaler
  readonly samenstelling: Samenstelling
  readonly dossier: Dossier
  readonly belemmeringen: readonly Reden[]
}

export interface Declaratieronde {
  readonly perBetaler: readonly Declarering[]
  /** Prestaties without a zorgtrajectnummer. */
  readonly zonderTraject: Gebonden['weigeringen']
  /** Prestaties without a payer. */
  readonly zonderBetaler: readonly PrestatieReden[]
}

/** Declares a month: one message for each payer that has something to be declared. */
export function declare(opdracht: Declareeropdracht): Declaratieronde {
  const { stamgegevens, maand, datum, berichtsoort, dossiers } = opdracht
  const { teDeclareren, weigeringen } = tie(stamgegevens, opdracht.prestaties)
  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stamgegevens))
  const nummering = new Nummering(opdracht.nummers ?? numbersOf(dossiers.values()))
  const declareringen = stamgegevens.betalers.flatMap((betaler) => {
    const prestaties = perBetaler.get(betaler.uzovi)
    if (prestaties === undefined) return []
    const dossier = dossiers.get(betaler.uzovi) ?? emptyDossier()
    const bericht = nummering.next(maand, datum, berichtsoort)
    const samenstelling = compose({
      administratie: administratieOf(stamgegevens, betaler, prestaties),
      bericht,
      dossier,
    })
    if (samenstelling.declaratie === null) {
      return [{ betaler, samenstelling, dossier, belemmeringen: samenstelling.belemmeringen }]
    }
    nummering.take(bericht.factuurnummer, samenstelling.volgnummer)
    const verzending = send(dossier, samenstelling.declaratie)
    return [{ betaler, samenstelling, dossier: verzending.dossier, belemmeringen: verzending.redenen }]
  })
  return { perBetaler: declareringen, zonderTraject: weigeringen, zonderBetaler: geweigerd }
}
