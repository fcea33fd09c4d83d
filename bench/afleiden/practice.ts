import type { Referentie } from '@zorgketen/reference'
import { dayOf, type EpochDay, minutes } from '@zorgketen/values'
import { type Consultregistratie, makeStam, SETTINGS, type Stam, type Stamgegevens } from '@zorgketen/zorgprestatie'
import { makeRandom } from '../runner/random.ts'

const ZAAD = 7
const ALTIJD = { van: dayOf(2000, 1, 1), tot: null }
/** First day of the month that is derived. */
export const EERSTE_DAG: EpochDay = dayOf(2022, 3, 1)
const ZORGVERLENERS_PER_BEROEP = 4
const PATIENTEN = 5000

/** From this day planned time counts as realised: in half of the month it does, in the other half not. */
export const BESLUIT_VANAF: EpochDay = dayOf(2022, 3, 16)

/** A provider with a unit per setting and every profession. */
export interface Practice {
  readonly stam: Stam
  /** Official number of the setting by unit. */
  readonly settings: ReadonlyMap<string, number>
  /** Category (1 to 8) by professional. */
  readonly categorieen: ReadonlyMap<string, number>
}

export function makePractice(referentie: Referentie): Practice {
  const zorgverleners = referentie.beroepen(EERSTE_DAG).flatMap(({ beroep, categorieIndex }) =>
    Array.from({ length: ZORGVERLENERS_PER_BEROEP }, (_, k) => ({
      ...{ id: `${beroep} ${k}`, agb: null, beroepen: [{ beroep, geldig: ALTIJD }], categorieIndex },
      naam: { initialen: 'A', voorvoegsels: null, achternaam: 'Voorbeeld' },
    })),
  )
  const eenheden = SETTINGS.map((setting) => ({
    ...{ id: `team ${setting}`, naam: setting },
    settings: [{ setting, geldig: ALTIJD, besloten: dayOf(2021, 12, 1), reden: 'meting' }],
  }))
  const gegevens: Stamgegevens = {
    ...{ eenheden, zorgverleners },
    planningIsRealisatie: [
      { geldig: { van: BESLUIT_VANAF, tot: null }, vastgelegd: dayOf(2021, 12, 1), toelichting: 'meting' },
    ],
  }
  return {
    stam: makeStam(gegevens),
    settings: new Map(eenheden.map(({ id }, k) => [id, k + 1])),
    categorieen: new Map(zorgverleners.map(({ id, categorieIndex }) => [id, categorieIndex])),
  }
}

/** Registered contacts spread over settings, professions, kinds and durations; some too short, some nobody came to. */
export function makeRegistraties({ settings, categorieen }: Practice, aantal: number): Consultregistratie[] {
  const toeval = makeRandom(ZAAD)
  const eenheden = [...settings.keys()] as [string, ...string[]]
  const zorgverleners = [...categorieen.keys()] as [string, ...string[]]
  return Array.from({ length: aantal }, (_, k) => {
    const gepland = toeval.pick([5, 15, 30, 45, 60, 75, 90, 120])
    // Of every fifty, one to which nobody came and one that was too short.
    const gewoon = Math.max(1, gepland - 20 + toeval.below(41))
    const direct = k % 50 === 10 ? 0 : k % 50 === 20 ? 3 : gewoon
    return {
      soort: 'consult',
      id: `r${k}`,
      patient: `p${toeval.below(PATIENTEN)}`,
      stroom: 'ggz',
      datum: (EERSTE_DAG + toeval.below(31)) as EpochDay,
      begintijd: null,
      zorgsoort: toeval.pick(['diagnostiek', 'behandeling']),
      eenheid: toeval.pick(eenheden),
      zorgverlener: toeval.pick(zorgverleners),
      geplandeMinuten: toeval.chance(60) && k % 50 !== 20 ? minutes(gepland) : null,
      directeMinuten: minutes(direct),
      indirecteMinuten: null,
    }
  })
}
