import { soortOp } from '@zorgketen/zorgprestatie'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { needAfspraak, putAfspraak } from './afspraken-wijzigen.ts'
import { type Planning, readPlanning } from './planning.ts'

/** What a person enters of an appointment; the rest follows from what is done with it. */
export type Afspraakinvoer = Omit<Agendaafspraak, 'status' | 'vastgelegd' | 'uitvoering' | 'registraties'>

/** An appointment to be kept. `verwachteVersie`: the version it was changed from, 0 for a new one. */
export interface Afspraakopdracht {
  readonly afspraak: Afspraakinvoer
  readonly verwachteVersie: number
}

/**
 * Plans, moves or changes an appointment. When start or duration change, that moment is when they were recorded: what is
 * entered afterwards counts as unplanned care (ZPM-32). Throws `Bewerkingsconflict` when someone else was first.
 */
export async function planAfspraak(plek: Werkplek, actor: Actor, opdracht: Afspraakopdracht): Promise<number> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { afspraak: invoer, verwachteVersie } = opdracht
    const planning = await readPlanning(kast, plek)
    const eerder =
      verwachteVersie === 0 ? null : (await needAfspraak(kast, { id: invoer.id, verwachteVersie })).afspraak
    if (eerder !== null && eerder.status !== 'gepland') throw NIET_GEPLAND
    await checkInvoer(kast, planning, invoer)
    const afspraak = completeAfspraak(invoer, eerder, planning)
    return putAfspraak(kast, plek, actor, afspraak, verwachteVersie, handelingVan(eerder, afspraak))
  })
}

/** The whole appointment that an entry becomes. */
export function completeAfspraak(
  invoer: Afspraakinvoer,
  eerder: Agendaafspraak | null,
  { moment }: Pick<Planning, 'moment'>,
): Agendaafspraak {
  const vastgelegd = eerder !== null && sameTime(eerder, invoer) ? eerder.vastgelegd : moment
  return { ...invoer, status: 'gepland', vastgelegd, uitvoering: null, registraties: [] }
}

const sameTime = (a: Afspraakinvoer, b: Afspraakinvoer): boolean =>
  a.datum === b.datum && a.begintijd === b.begintijd && a.geplandeMinuten === b.geplandeMinuten

function handelingVan(eerder: Agendaafspraak | null, nieuw: Agendaafspraak): string {
  if (eerder === null) return 'afspraak gepland'
  return sameTime(eerder, nieuw) ? 'afspraak gewijzigd' : 'afspraak verzet'
}

async function checkInvoer(kast: Kast, planning: Planning, invoer: Afspraakinvoer): Promise<void> {
  const { zorgverleners, patienten, eenheid, interneSoort, datum, geplandeMinuten } = invoer
  if (zorgverleners.length === 0) throw ZONDER_ZORGVERLENER
  if (geplandeMinuten < 1) throw ZONDER_DUUR
  if (typeof soortOp(planning.soorten, interneSoort, datum) === 'string') throw ZONDER_SOORT
  await assertKnown(kast, 'eenheid', 'eenheid', [eenheid])
  await assertKnown(kast, 'zorgverleners', 'zorgverlener', zorgverleners)
  await assertKnown(
    kast,
    'patienten',
    'patient',
    patienten.map(({ patient }) => patient),
  )
}

async function assertKnown(kast: Kast, veld: string, register: RegisterNaam, ids: readonly string[]): Promise<void> {
  const bekend = await kast.registers.labels(register, ids)
  const onbekend = ids.find((id) => !bekend.has(id))
  if (onbekend === undefined) return
  throw onjuist(
    veld,
    [`${onbekend} staat niet in het register.`, `${onbekend} is not in the register.`],
    ['Iets dat nu in het register staat.', 'Something that is in the register now.'],
    ['Kies een ander, of voer het eerst in.', 'Choose another, or enter it first.'],
  )
}

const NIET_GEPLAND = onjuist(
  'status',
  [
    'Deze afspraak is al bevestigd, afgezegd of niet doorgegaan.',
    'This appointment was confirmed, cancelled or missed.',
  ],
  ['Een afspraak die nog gepland staat.', 'An appointment that still stands as planned.'],
  ['Zet de afspraak eerst terug.', 'Put the appointment back first.'],
)

const ZONDER_ZORGVERLENER = onjuist(
  'zorgverleners',
  ['Er staat geen zorgverlener bij deze afspraak.', 'No professional stands with this appointment.'],
  ['Minstens één zorgverlener.', 'At least one professional.'],
  ['Kies wie de afspraak heeft.', 'Choose who has the appointment.'],
)

const ZONDER_DUUR = onjuist(
  'geplandeMinuten',
  ['De afspraak heeft geen duur.', 'The appointment has no duration.'],
  ['Minstens één minuut.', 'At least one minute.'],
  ['Vul in hoe lang de afspraak duurt.', 'Enter how long the appointment takes.'],
)

const ZONDER_SOORT = onjuist(
  'interneSoort',
  ['Deze soort heeft op deze dag geen eenduidige betekenis.', 'This kind has no single meaning on this day.'],
  ['Een interne soort die op de dag geldt.', 'An internal kind that holds on the day.'],
  ['Kies een andere soort, of leg haar vast bij Planning.', 'Choose another kind, or record it under Planning.'],
)
