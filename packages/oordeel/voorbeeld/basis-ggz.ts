import { uzovi } from './geldig.ts'
import type { Geval } from './geval.ts'
import { makeGeval } from './make-geval.ts'

/** A declaration to an insurer. GZ-psycholoog, sectie II, behandeling 45 and 60 minutes, 2022 (zpm.md §1.1 and §1.2). */
export const makeBasisGgz = (): Geval =>
  makeGeval({
    betaler: { uzovi: uzovi('8888'), rol: 'zorgverzekeraar' },
    codes: ['CO0497', 'CO0627'],
    tarieven: [12_099, 14_371],
    setting: 1,
  })
