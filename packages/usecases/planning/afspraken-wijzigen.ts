import type { Actor } from '../opslag/actor.ts'
import type { Afspraakrij } from '../opslag/agendakast.ts'
import { Bewerkingsconflict } from '../opslag/bewerkingsconflict.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Agendaafspraak, agendaafspraak } from './afspraak.ts'

/** Which appointment, as it was when someone decided on it. */
export interface Afspraakgrond {
  readonly id: string
  readonly verwachteVersie: number
}

/**
 * The appointment as it is now. Throws when it is not there, and `Bewerkingsconflict` when it is no longer the version
 * that was decided on: then nothing of the decision may be done.
 */
export async function needAfspraak(kast: Kast, { id, verwachteVersie }: Afspraakgrond): Promise<Afspraakrij> {
  const rij = await kast.agenda.vind(id)
  if (rij === null) throw notFound({ nl: 'Afspraak', en: 'Appointment' }, id)
  if (rij.versie !== verwachteVersie) {
    const huidig = { ...rij, afspraak: agendaafspraak.encode(rij.afspraak) }
    throw new Bewerkingsconflict('afspraak', id, rij.versie, huidig)
  }
  return rij
}

/** Keeps an appointment as a new version, with one audit row. Gives the new version. */
export async function putAfspraak(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  afspraak: Agendaafspraak,
  verwachteVersie: number,
  handeling: string,
): Promise<number> {
  const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: handeling }
  await kast.agenda.zet([{ afspraak, verwachteVersie }], herkomst)
  await audit(kast, plek, actor, {
    handeling,
    onderwerp: `afspraak ${afspraak.id}`,
    details: { versie: verwachteVersie + 1, status: afspraak.status },
  })
  return verwachteVersie + 1
}
