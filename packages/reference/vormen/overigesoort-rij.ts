import type { EpochDay } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import { STROMEN, type Zorgstroom } from './stroom.ts'
import type { Vorm } from './vorm.ts'

/** What holds for one kind of other prestatie (ZPM-09); a null asks for nothing. */
export type OverigesoortRij = Herkomst & {
  readonly soort: string
  /** Days of the kind itself within its release; `tot` not included, null as long as the release. */
  readonly vanaf: EpochDay | null
  readonly tot: EpochDay | null
  readonly stromen: readonly Zorgstroom[]
  readonly setting: string | null
  /** Classes in minutes, each from its minutes; shorter than the first is no prestatie. */
  readonly klassen: readonly number[] | null
  /** Id of the row of `termijnen` with the most minutes for one patient ever. */
  readonly maximum: string | null
  /** Calendar days from the first contact, that day included. */
  readonly kalenderdagen: number | null
  readonly vanafLeeftijd: number | null
  /** Which prestatie each level of security 1 to 4 is. */
  readonly niveaus: readonly string[] | null
  /** Whether a level of care tells which prestatie it is. */
  readonly graad: boolean
  readonly afspraak: boolean
  readonly opdrachtgever: boolean
  readonly label: string | null
  /** Where in the source it stands. */
  readonly plaats: string
}

export const overigesoortRij: Vorm<OverigesoortRij> = {
  sleutel: (rij) => rij.soort,
  geldig: ({ vanaf, tot }) => ({ vanaf, tot }),
  parse: (lezer, kop) => ({
    soort: lezer.tekst('soort'),
    vanaf: lezer.dagOfNull('vanaf'),
    tot: lezer.dagOfNull('tot'),
    stromen: parseStromen(lezer),
    setting: lezer.tekstOfNull('setting'),
    klassen: lezer.gehelen('klassen', 1, 1440),
    maximum: lezer.tekstOfNull('maximum'),
    kalenderdagen: lezer.geheelOfNull('kalenderdagen', 1, 365),
    vanafLeeftijd: lezer.geheelOfNull('vanafLeeftijd', 0, 120),
    niveaus: parseNiveaus(lezer),
    graad: lezer.jaNee('graad'),
    afspraak: lezer.jaNee('afspraak'),
    opdrachtgever: lezer.jaNee('opdrachtgever'),
    label: lezer.tekstOfNull('label'),
    plaats: lezer.tekst('plaats'),
    ...parseHerkomst(lezer, kop),
  }),
}

function parseStromen(lezer: VeldLezer): readonly Zorgstroom[] {
  const woorden = lezer.woorden('stromen')
  const stromen = STROMEN.filter((stroom) => woorden.includes(stroom))
  if (stromen.length === woorden.length && stromen.length > 0) return stromen
  return lezer.weiger('stromen', woorden, { nl: 'ggz, fz of beide', en: 'ggz, fz or both' })
}

function parseNiveaus(lezer: VeldLezer): readonly string[] | null {
  const niveaus = lezer.woorden('niveaus')
  return niveaus.length === 0 ? null : niveaus
}
