import type { EpochDay } from '@zorgketen/values'
import { type Gedateerd, onDay, readDated } from '../afleiden/gedateerd.ts'
import rijen from './groepsregels.json' with { type: 'json' }

const REGELS = readDated(rijen)

/**
 * Length of a unit in minutes, and the number of minutes a remainder must exceed to count as a unit; null: which
 * remainder counts was not found (ZPM-07; zpm.md §2.1).
 */
export type Groepsregel = Pick<Gedateerd<(typeof rijen)[number]>, 'eenheidMinuten' | 'restMeerDan' | 'bron'>

/** The rule of the day for units of a group, or null before the model. */
export const groepsregelOp = (dag: EpochDay): Groepsregel | null => onDay(REGELS, dag)
