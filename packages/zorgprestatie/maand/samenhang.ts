import { soortregelOp } from '../overig/soortregel.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { joinAsynchronous } from '../registratie/join-asynchronous.ts'
import type { Samenvoeging } from '../registratie/join-consult.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'

/** Messages between one professional and one patient on one day: they count as one contact (zpm.md §3). */
export interface Berichtdag {
  /** Id of the message that carries the contact: the first by time, then by id. */
  readonly drager: string
  readonly samen: Samenvoeging
}

/** Registrations that decide over others. Everything else is derived by itself. */
export interface Samenhang {
  readonly verblijven: readonly Verblijfsregistratie[]
  readonly berichten: readonly Consultregistratie[]
  readonly overige: readonly OverigeRegistratie[]
}

/** Whether other registrations may give something else because of this one. */
export function weegtMee(registratie: Zorgregistratie): boolean {
  switch (registratie.soort) {
    case 'consult':
      return registratie.kanaal === 'bericht'
    case 'verblijf':
      return true
    case 'overig':
      return (soortregelOp(registratie.prestatiesoort, registratie.datum)?.maximumMinuten ?? null) !== null
    case 'groepssessie':
      return false
  }
}

/** Takes those out of a list. A registration that comes twice counts once. */
export function samenhangOf(registraties: Iterable<Zorgregistratie>): Samenhang {
  const verblijven = new Map<string, Verblijfsregistratie>()
  const berichten = new Map<string, Consultregistratie>()
  const overige = new Map<string, OverigeRegistratie>()
  for (const registratie of registraties) {
    if (!weegtMee(registratie)) continue
    if (registratie.soort === 'verblijf') verblijven.set(registratie.id, registratie)
    else if (registratie.soort === 'overig') overige.set(registratie.id, registratie)
    else if (registratie.soort === 'consult') berichten.set(registratie.id, registratie)
  }
  return { verblijven: [...verblijven.values()], berichten: [...berichten.values()], overige: [...overige.values()] }
}

/** Finds the day of a message. A message that is not among them is a day of its own. */
export function makeBerichtdagen(
  berichten: readonly Consultregistratie[],
): (bericht: Consultregistratie) => Berichtdag {
  const dagen = new Map<string, Consultregistratie[]>()
  for (const bericht of berichten) {
    const dag = dagen.get(keyOf(bericht))
    if (dag === undefined) dagen.set(keyOf(bericht), [bericht])
    else dag.push(bericht)
  }
  const samengevoegd = new Map<string, Berichtdag>()
  return (bericht) => {
    const sleutel = keyOf(bericht)
    const klaar = samengevoegd.get(sleutel)
    if (klaar !== undefined) return klaar
    const berichtdag = joinDag((dagen.get(sleutel) ?? [bericht]).toSorted(byMoment), bericht)
    samengevoegd.set(sleutel, berichtdag)
    return berichtdag
  }
}

function joinDag(dag: readonly Consultregistratie[], bericht: Consultregistratie): Berichtdag {
  const [samen] = joinAsynchronous(dag)
  if (samen === undefined) throw new RangeError('a day of messages has a message')
  return { drager: dag[0]?.id ?? bericht.id, samen }
}

const keyOf = ({ patient, zorgverlener, datum }: Consultregistratie): string =>
  JSON.stringify([patient, zorgverlener, datum])

const LAATST = Number.MAX_SAFE_INTEGER

function byMoment(a: Consultregistratie, b: Consultregistratie): number {
  const [eerst, dan] = [a.begintijd ?? LAATST, b.begintijd ?? LAATST]
  if (eerst !== dan) return eerst - dan
  return a.id < b.id ? -1 : 1
}
