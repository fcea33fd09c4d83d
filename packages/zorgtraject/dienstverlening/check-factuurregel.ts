import { type Cents, contains, type EpochDay, formatDay, formatEuro, type Ztn } from '@zorgketen/values'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import type { Dienstverzoek } from './dienstverzoek.ts'

/** One line of an invoice for onderlinge dienstverlening; `tarief` in cents. */
export interface Dienstregel {
  readonly nummer: Ztn
  readonly datum: EpochDay
  readonly tarief: Cents
}

/**
 * What the asker knows: its request, null when it made none such to this provider; the numbers it holds for the patient
 * of that request; and the tariff the two agreed, null when none was stated.
 */
export interface Dienststand {
  readonly verzoek: Pick<Dienstverzoek, 'id' | 'geldig'> | null
  readonly nummers: ReadonlySet<Ztn>
  readonly afgesproken: Cents | null
}

/** `onbekend`: all that can be judged is right, but something cannot be. `waarom`: every reason, each with its source. */
export interface Regeloordeel {
  readonly uitkomst: 'klopt' | 'klopt-niet' | 'onbekend'
  readonly waarom: readonly Trajectweigering['weigering'][]
}

/** Judges a line that came back to the asker: under its own number, on a day it asked for, at the agreed tariff (ZTN-14). */
export function checkFactuurregel({ nummer, datum, tarief }: Dienstregel, stand: Dienststand): Regeloordeel {
  const { verzoek, nummers, afgesproken } = stand
  const dag = formatDay(datum)
  if (verzoek === null) return judged([refuse('dienst.verzoek-onbekend', { datum: dag })], [])
  const fout: Trajectweigering[] = []
  if (!nummers.has(nummer)) fout.push(refuse('dienst.nummer-niet-van-ons', { nummer, datum: dag }))
  if (!contains(verzoek.geldig, datum)) fout.push(refuse('dienst.buiten-verzoek', { datum: dag }))
  if (afgesproken === null) return judged(fout, [refuse('dienst.tarief-onbekend', { datum: dag })])
  if (tarief !== afgesproken) {
    const params = { datum: dag, gevonden: formatEuro(tarief), bekend: formatEuro(afgesproken) }
    fout.push(refuse('dienst.ander-tarief', params))
  }
  return judged(fout, [])
}

const judged = (fout: readonly Trajectweigering[], onbekend: readonly Trajectweigering[]): Regeloordeel => ({
  uitkomst: fout.length > 0 ? 'klopt-niet' : onbekend.length > 0 ? 'onbekend' : 'klopt',
  waarom: [...fout, ...onbekend].map(({ weigering }) => weigering),
})
