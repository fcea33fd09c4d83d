import type { NietBeoordeeld } from '@zorgketen/rules'
import { addDays, epochDay, type Maand, periodOfMaand } from '@zorgketen/values'
import { raakt } from '../../registreren/maand-van.ts'
import { Nummering, numbersOf } from '../../stappen/nummering.ts'
import { composeStamgegevens } from '../documenten/stamdocumenten.ts'
import { type Gebrek, Gebreken } from './gebreken.ts'
import { openPoortblik } from './poortblik.ts'
import type { Ronde, Volledigheidsvraag } from './ronde.ts'
import { stapAfleiden } from './stap-afleiden.ts'
import { stapBeroepen } from './stap-beroepen.ts'
import { stapKoppelen } from './stap-koppelen.ts'
import { stapSamenstellen } from './stap-samenstellen.ts'
import { askGate, askPayer } from './stap-vooruitkijken.ts'

/** What still blocks declaring a month, by cause, and what could not be judged beforehand. */
export interface Volledigheid {
  readonly maand: Maand
  readonly tellingen: {
    readonly registraties: number
    readonly alGedeclareerd: number
    readonly geblokkeerd: number
    /** Neither blocked nor declared before: these can go. */
    readonly gereed: number
  }
  /** What blocks first, then by number. */
  readonly gebreken: readonly Gebrek[]
  /** Once per rule and payer; rules that need what only the payer knows stand here too. */
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/** Declares a month on trial, through the same steps as the real one, and tells what stands in its way. */
export function completeness(vraag: Volledigheidsvraag): Volledigheid {
  const { maand, vandaag, documenten, gereedschap } = vraag
  const periode = periodOfMaand(maand)
  const laatste = periode.tot ?? periode.van
  const ronde: Ronde = {
    vraag,
    stamgegevens: composeStamgegevens(documenten, laatste),
    patienten: new Map(documenten.patienten.map((patient) => [patient.id, patient])),
    datum: epochDay(Math.max(vandaag, addDays(laatste, 1))),
    gebreken: new Gebreken(),
    alGedeclareerd: new Set(),
    nietBeoordeeld: [],
  }
  const registraties = vraag.registraties.filter((een) => raakt(een, periode))
  const nummering = new Nummering(numbersOf(vraag.dossiers.values()))
  const poort = gereedschap === null ? null : openPoortblik(gereedschap, ronde.datum, vraag.berichtsoort)
  const prestaties = stapAfleiden(ronde, registraties)
  const perBetaler = stapKoppelen(ronde, prestaties)
  stapBeroepen(
    ronde,
    prestaties,
    perBetaler.flatMap(([, items]) => items),
  )
  for (const [betaler, items] of perBetaler) {
    const proef = stapSamenstellen(ronde, betaler, items, nummering)
    if (proef === null) continue
    askPayer(ronde, betaler, proef)
    if (poort !== null) askGate(ronde, poort, proef)
  }
  if (poort !== null) ronde.nietBeoordeeld.push(...poort.nietBeoordeeld)

  const aantal = new Set(registraties.map(({ id }) => id)).size
  const geblokkeerd = ronde.gebreken.geblokkeerd.size
  const alGedeclareerd = ronde.alGedeclareerd.size
  return {
    maand,
    tellingen: { registraties: aantal, alGedeclareerd, geblokkeerd, gereed: aantal - alGedeclareerd - geblokkeerd },
    gebreken: ronde.gebreken.list(),
    nietBeoordeeld: ronde.nietBeoordeeld,
  }
}
