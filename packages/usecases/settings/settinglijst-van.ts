import { type Settingregel, standaardregels, ZPM_VANAF } from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

/** The two examples of the seed, in force as long as an organisation keeps no list of its own. */
export const MEEGELEVERD: readonly Settingregel[] = standaardregels({ van: ZPM_VANAF, tot: null }, ZPM_VANAF)

/** The decision list of an organisation, or the shipped one. An empty list of its own is a list without rules. */
export const settinglijstVan = ({ settinglijst }: Pick<Stamgegevens, 'settinglijst'>): readonly Settingregel[] =>
  settinglijst ?? MEEGELEVERD
