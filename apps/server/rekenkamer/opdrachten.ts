import {
  type Bevestiging,
  type Bezorging,
  confirmVoorstel,
  declareMaand,
  deliverOutbox,
  judgeBericht,
  keepCertain,
  listDoubles,
  matchByHand,
  neemOver,
  type Overnameinvoer,
  previewCorrectie,
  previewMaand,
  previewOvername,
  previewStartcorrectie,
  readJaarafsluiting,
  readJaarNooit,
  readVolledigheid,
  rederiveMaand,
  replayOordeel,
  type Specificatiebestand,
  sendCorrectie,
  sendStartcorrectie,
  setBoekingenAside,
  takeInAfschrift,
  takeInSpecificatie,
  undoBetaling,
  type Verzonden,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import type { Maand, Uzovi } from '@zorgketen/values'
import { kijkNa, leesIn } from '../invoer/grote-bestanden.ts'
import {
  readBetalingen,
  readFacturen,
  readFactuurregels,
  readTeFactureren,
  readTerzijde,
  readWachtrij,
} from './betaalbladen.ts'
import { explainRegel, pageBeslissingen, pageVoorstel } from './oordeelbladen.ts'
import { pageSettinggroep, previewSettings } from './settingbladen.ts'
import { readSpelregeloverzicht, readSpelregelrijen } from './spelregelbladen.ts'

/** What left, and where it went. */
export interface Vertrokken {
  readonly verzonden: readonly Verzonden[]
  readonly bezorgd: readonly Bezorging[]
}

interface Declareervraag {
  readonly maand: Maand
  /** Null: all payers. */
  readonly betalers: ReadonlySet<Uzovi> | null
}

type Overnamebestanden = readonly Overnameinvoer[]

interface Bankbestand {
  readonly naam: string
  readonly bytes: Uint8Array
}

interface Naspeelvraag {
  readonly bericht: string
  readonly uitvoering: string
}

/**
 * The work that takes a processor for a while at the size of an institution. What goes in and comes out can cross to
 * another thread: data only.
 */
export const OPDRACHTEN = {
  voorbeeld: (plek: Werkplek, actor: Actor, maand: Maand) => previewMaand(plek, actor, maand),
  correctievoorbeeld: previewCorrectie,
  dubbelen: (plek: Werkplek, actor: Actor, _alle: null) => listDoubles(plek, actor),
  volledigheid: (plek: Werkplek, actor: Actor, maand: Maand) => readVolledigheid(plek, actor, maand),
  jaarafsluiting: (plek: Werkplek, actor: Actor, jaar: number) => readJaarafsluiting(plek, actor, jaar),
  jaarnooit: readJaarNooit,
  afleiden: (plek: Werkplek, actor: Actor, maand: Maand) => rederiveMaand(plek, actor, maand),
  declareren: async (plek: Werkplek, actor: Actor, vraag: Declareervraag): Promise<Vertrokken> => {
    const verzonden = await declareMaand(plek, actor, vraag)
    return { verzonden, bezorgd: await deliverOutbox(plek, actor) }
  },
  startcorrectie: previewStartcorrectie,
  startcorrigeren: async (
    plek: Werkplek,
    actor: Actor,
    vraag: Parameters<typeof sendStartcorrectie>[2],
  ): Promise<Vertrokken> => {
    const verzonden = await sendStartcorrectie(plek, actor, vraag)
    return { verzonden, bezorgd: await deliverOutbox(plek, actor) }
  },
  corrigeren: async (plek: Werkplek, actor: Actor, vraag: Parameters<typeof sendCorrectie>[2]): Promise<Vertrokken> => {
    const verzonden = await sendCorrectie(plek, actor, vraag)
    return { verzonden, bezorgd: await deliverOutbox(plek, actor) }
  },
  overnamevoorbeeld: (plek: Werkplek, actor: Actor, invoer: Overnamebestanden) => previewOvername(plek, actor, invoer),
  overnemen: (plek: Werkplek, actor: Actor, invoer: Overnamebestanden) => neemOver(plek, actor, invoer),
  beoordelen: async (plek: Werkplek, actor: Actor, bericht: string) => {
    const antwoord = await judgeBericht(plek, actor, bericht)
    return { antwoord, bezorgd: await deliverOutbox(plek, actor) }
  },
  oordeelvoorstel: pageVoorstel,
  oordeelbeslist: pageBeslissingen,
  oordeeluitleg: explainRegel,
  naspelen: (plek: Werkplek, actor: Actor, { bericht, uitvoering }: Naspeelvraag) =>
    replayOordeel(plek, actor, bericht, uitvoering),
  spelregels: readSpelregeloverzicht,
  spelregelrijen: readSpelregelrijen,
  registratiesNakijken: kijkNa,
  registratiesInlezen: leesIn,
  facturen: readFacturen,
  factuurregels: readFactuurregels,
  betalingen: readBetalingen,
  wachtrij: readWachtrij,
  terzijde: readTerzijde,
  teFactureren: readTeFactureren,
  afschriftInlezen: (plek: Werkplek, actor: Actor, { naam, bytes }: Bankbestand) =>
    takeInAfschrift(plek, actor, naam, bytes),
  specificatieInlezen: (plek: Werkplek, actor: Actor, bestand: Specificatiebestand) =>
    takeInSpecificatie(plek, actor, bestand),
  voorstelBevestigen: (plek: Werkplek, actor: Actor, vraag: Bevestiging) => confirmVoorstel(plek, actor, vraag),
  boekingKoppelen: matchByHand,
  boekingenTerzijde: setBoekingenAside,
  zekereKoppelen: (plek: Werkplek, actor: Actor, _alle: null) => keepCertain(plek, actor),
  betalingOngedaan: undoBetaling,
  settingvoorbeeld: previewSettings,
  settinggroep: pageSettinggroep,
} as const

export type Opdrachtnaam = keyof typeof OPDRACHTEN
export type Invoer<N extends Opdrachtnaam> = Parameters<(typeof OPDRACHTEN)[N]>[2]
export type Uitkomst<N extends Opdrachtnaam> = Awaited<ReturnType<(typeof OPDRACHTEN)[N]>>
