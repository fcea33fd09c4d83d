import type { EpochDay } from '@zorgketen/values'
import { type Gedateerd, type GedateerdeRij, onDay, readDated } from '../afleiden/gedateerd.ts'
import type { Prestatielabel } from '../prestatie/prestatie.ts'
import type { OverigeSoort } from '../registratie/overige-registratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import rijen from './soorten.json' with { type: 'json' }

/** What holds for one kind of other prestatie while the row holds (ZPM-09); a null asks for nothing. */
interface Soortrij extends GedateerdeRij {
  readonly soort: string
  readonly stromen: readonly string[]
  readonly setting: string | null
  /** Classes in minutes, each from its minutes; shorter than the first is no prestatie. */
  readonly klassen: readonly number[] | null
  /** Most minutes for one patient ever. */
  readonly maximumMinuten: number | null
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
}

export type Soortregel = Omit<Gedateerd<Soortrij>, 'label' | 'setting'> & {
  readonly label: Prestatielabel | null
  readonly setting: SettingSleutel | null
}

const REGELS = new Map<string, readonly Soortregel[]>()
for (const rij of readDated<Soortrij>(rijen)) {
  const regel = { ...rij, label: rij.label as Prestatielabel | null, setting: rij.setting as SettingSleutel | null }
  REGELS.set(rij.soort, [...(REGELS.get(rij.soort) ?? []), regel])
}

/** The rule for a kind on a day, or null when the kind does not exist that day. */
export const soortregelOp = (soort: OverigeSoort, dag: EpochDay): Soortregel | null =>
  onDay(REGELS.get(soort) ?? [], dag)
