import {
  type Bron,
  isVorm,
  type PrestatieRij,
  type Referentie,
  type Uitgave,
  type Zekerheid,
} from '@zorgketen/reference'
import { addDays, contains, dayOf, type EpochDay, formatDay, overlaps, type Period, period } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Tariefuitgave } from '../opslag/tarievenkast.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { packsVan, rijenOp } from './codes-op.ts'
import { gereedschapVan } from './referentie-van.ts'
import { numberOf } from './uitgavenaam.ts'

/** A release that speaks of a year. */
export interface Uitgaveregel {
  readonly naam: string
  /** Number of the accepted file it is of; null: it came with the program. */
  readonly volgnummer: number | null
  readonly geldig: Period
  readonly zekerheid: Zekerheid
  readonly fictief: boolean
  readonly volledig: boolean
  readonly inhoud: string
  readonly bronnen: readonly Bron[]
  /** Codes for which it is the one that counts on the day of the year that is looked at. */
  readonly telt: number
  /** It is for other days; of this year it only says that those codes exist. */
  readonly andereDagen: boolean
}

/** What holds in a year, looked at on one day of it. */
export interface Tariefjaar {
  readonly jaar: number
  readonly peildag: EpochDay
  /** Official codes with and without a tariff, and invented ones. */
  readonly metTarief: number
  readonly zonderTarief: number
  readonly fictief: number
  readonly uitgaven: readonly Uitgaveregel[]
}

export interface Tariefoverzicht {
  /** The newest year first. */
  readonly jaren: readonly Tariefjaar[]
  /** The files that were accepted, the newest first. */
  readonly aanvaard: readonly Tariefuitgave[]
}

const EERSTE_JAAR = 2022

/** The tariffs this organisation goes by, per year, and where each comes from. */
export const readTarieven = (plek: Werkplek, actor: Actor): Promise<Tariefoverzicht> =>
  plek.opslag.read(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const { referentie } = await gereedschapVan(kast, plek.gereedschap)
    const packs = packsVan(await kast.organisaties.eigen())
    const uitgaven = referentie.uitgaven.filter(
      (uitgave) => isVorm(uitgave, 'prestaties') && (packs.includes('fictief') || !uitgave.kop.fictief),
    )
    const laatste = Math.max(yearOf(vandaag), ...uitgaven.map(({ kop }) => yearOf(kop.geldigVanaf)))
    const jaren = Array.from({ length: laatste - EERSTE_JAAR + 1 }, (_, i) => laatste - i)
    return {
      jaren: jaren.map((jaar) => {
        const heel = period(dayOf(jaar, 1, 1), dayOf(jaar, 12, 31))
        const peildag = contains(heel, vandaag) ? vandaag : heel.van
        return describeJaar(jaar, peildag, heel, uitgaven, rijenOp(referentie, packs, peildag))
      }),
      aanvaard: (await kast.tarieven.alle()).toReversed(),
    }
  })

/** The bytes of an accepted file, as it came; null when there is none of that number. */
export const readTariefbestand = (plek: Werkplek, actor: Actor, volgnummer: number): Promise<Uint8Array | null> =>
  plek.opslag.read(actor, (kast) => kast.tarieven.bestand(volgnummer))

function describeJaar(
  jaar: number,
  peildag: EpochDay,
  heel: Period,
  uitgaven: Referentie['uitgaven'],
  rijen: readonly PrestatieRij[],
): Tariefjaar {
  const perUitgave = Map.groupBy(rijen, ({ uitgave }) => keyOf(uitgave))
  const officieel = rijen.filter(({ fictief }) => !fictief)
  const metTarief = officieel.filter(({ tariefCents }) => tariefCents !== null).length
  return {
    jaar,
    peildag,
    metTarief,
    zonderTarief: officieel.length - metTarief,
    fictief: rijen.length - officieel.length,
    uitgaven: [...uitgaven]
      .sort((a, b) => Number(overlaps(daysOf(a), heel)) - Number(overlaps(daysOf(b), heel)))
      .map((uitgave) => ({ uitgave, telt: perUitgave.get(keyOf({ ...uitgave.kop, laag: uitgave.laag }))?.length ?? 0 }))
      .filter(({ uitgave, telt }) => telt > 0 || overlaps(daysOf(uitgave), heel))
      .map(({ uitgave, telt }) => describeUitgave(uitgave, telt, !overlaps(daysOf(uitgave), heel)))
      .toReversed(),
  }
}

type Kenmerk = Pick<PrestatieRij['uitgave'], 'onderwerp' | 'geldigVanaf' | 'uitgave' | 'laag'>

const keyOf = ({ onderwerp, geldigVanaf, uitgave, laag }: Kenmerk): string =>
  [onderwerp, geldigVanaf, uitgave, laag].join(' ')

const describeUitgave = (uitgave: Uitgave, telt: number, andereDagen: boolean): Uitgaveregel => ({
  naam: uitgave.kop.uitgave,
  volgnummer: numberOf(uitgave.kop.uitgave),
  geldig: daysOf(uitgave),
  zekerheid: uitgave.kop.zekerheid,
  fictief: uitgave.kop.fictief,
  volledig: uitgave.kop.volledig,
  inhoud: uitgave.kop.inhoud,
  bronnen: uitgave.kop.bron,
  telt,
  andereDagen,
})

/** `geldigTot` of a release is the first day after it. */
const daysOf = ({ kop: { geldigVanaf, geldigTot } }: Uitgave): Period => ({
  van: geldigVanaf,
  tot: geldigTot === null ? null : addDays(geldigTot, -1),
})

const yearOf = (dag: EpochDay): number => Number(formatDay(dag).slice(0, 4))
