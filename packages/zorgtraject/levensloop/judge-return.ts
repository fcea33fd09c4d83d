import type { EpochDay } from '@zorgketen/values'
import { isOpenOn } from '../stam/is-open-on.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { lastDayOfTerugval } from './termijnen.ts'

/** A number of the patient with the day of its last prestatie; null: it never had one. */
export interface Gelopen {
  readonly traject: Zorgtraject
  readonly laatste: EpochDay | null
}

/** A patient who comes for ggz on a day. `gelopen`: the ggz numbers of the patient with this declarant. */
export interface Terugkeer {
  readonly gelopen: readonly Gelopen[]
  readonly dag: EpochDay
  /** There is a referral of after the last prestatie. */
  readonly nieuweVerwijzing: boolean
  /** What the practitioner said; null: not asked yet. */
  readonly terugval: boolean | null
}

/**
 * `open`: a number is open, care goes on it. `heropenen`: the old number is used again. `nieuw`: a new number, because
 * there was none, too long ago, or it is no relapse. `vraag`: whether it is a relapse has to be asked; with a new
 * referral it is likely none, and the question says so.
 */
export type Terugkeerbesluit =
  | { readonly soort: 'open' | 'heropenen'; readonly traject: Zorgtraject }
  | { readonly soort: 'nieuw'; readonly reden: 'geen-eerder' | 'langer-dan-een-jaar' | 'geen-terugval' }
  | { readonly soort: 'vraag'; readonly traject: Zorgtraject; readonly nieuweVerwijzing: boolean }

/** Decides under which number a returning patient is treated (ZTN-13, ZTN-15). */
export function judgeReturn({ gelopen, dag, nieuweVerwijzing, terugval }: Terugkeer): Terugkeerbesluit {
  const open = gelopen.find(({ traject }) => isOpenOn(traject, dag))
  if (open !== undefined) return { soort: 'open', traject: open.traject }
  const laatst = lastOf(gelopen)
  if (laatst === null) return { soort: 'nieuw', reden: 'geen-eerder' }
  if (dag > lastDayOfTerugval(laatst.laatste)) return { soort: 'nieuw', reden: 'langer-dan-een-jaar' }
  const { traject } = laatst
  if (terugval === null) return { soort: 'vraag', traject, nieuweVerwijzing }
  return terugval ? { soort: 'heropenen', traject } : { soort: 'nieuw', reden: 'geen-terugval' }
}

type Behandeld = Gelopen & { readonly laatste: EpochDay }

/** The number that had care last. */
function lastOf(gelopen: readonly Gelopen[]): Behandeld | null {
  let beste: Behandeld | null = null
  for (const { traject, laatste } of gelopen) {
    if (laatste !== null && (beste === null || laatste > beste.laatste)) beste = { traject, laatste }
  }
  return beste
}
