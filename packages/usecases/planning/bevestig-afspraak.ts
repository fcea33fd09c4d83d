import { type Planningbevinding, soortOp } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Proef } from '../registreren/beproef.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { registreer, withdrawRegistratie } from '../registreren/registreer.ts'
import { zorgvraagSleutel } from '../stam/documenten/zorgvraag.ts'
import { tieContacten } from '../typering/zorgvraag/contact.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { type Afspraakgrond, needAfspraak, putAfspraak } from './afspraken-wijzigen.ts'
import { within } from './binnen.ts'
import { readPlanning } from './planning.ts'
import { type Gehouden, hold, type Uitgevoerd } from './uitvoering.ts'
import { weigerAfspraak } from './weiger-planning.ts'

export interface Bevestiging {
  readonly versie: number
  /** What each registration gave; a meeting gives none. */
  readonly proeven: readonly Proef[]
  readonly signalen: readonly Planningbevinding[]
}

/**
 * Confirms an appointment: it was held, and its registrations are made, all or nothing. A meeting that gives no
 * prestatie is only marked as held.
 */
export async function confirmAfspraak(
  plek: Werkplek,
  actor: Actor,
  { begintijd, directeMinuten, afwezig, ...grond }: Afspraakgrond & Gehouden,
): Promise<Bevestiging> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { afspraak: gepland } = await needAfspraak(kast, grond)
    const afspraak = await withCurrentPatients(kast, gepland)
    const planning = await readPlanning(kast, plek)
    const keep = (nieuw: Agendaafspraak): Promise<number> =>
      putAfspraak(kast, plek, actor, nieuw, grond.verwachteVersie, 'afspraak bevestigd')
    const soort = soortOp(planning.soorten, afspraak.interneSoort, afspraak.datum)
    if (typeof soort !== 'string' && soort.prestatiesoort === 'geen' && afspraak.status === 'gepland') {
      return { versie: await keep({ ...afspraak, status: 'gerealiseerd' }), proeven: [], signalen: [] }
    }
    const { uitvoering, uitslag }: Uitgevoerd = hold(afspraak, { begintijd, directeMinuten, afwezig }, planning)
    if (uitslag.soort === 'weigering') throw weigerAfspraak(uitslag)
    const proeven: Proef[] = []
    const registraties: { id: string; versie: number }[] = []
    for (const registratie of uitslag.registraties as readonly Registratie[]) {
      // A confirmation that was undone left a withdrawn registration of the same id: this is its next version.
      const verwachteVersie = await takenVersion(kast, registratie.id)
      proeven.push(await registreer(within(plek, kast), actor, { registratie, verwachteVersie }))
      registraties.push({ id: registratie.id, versie: verwachteVersie + 1 })
    }
    const versie = await keep({ ...afspraak, status: 'gerealiseerd', uitvoering, registraties })
    await tieDoel(plek, actor, kast, { ...afspraak, registraties }, afspraak.dient)
    return { versie, proeven, signalen: uitslag.signalen }
  })
}

async function takenVersion(kast: Kast, id: string): Promise<number> {
  const rij = await kast.registraties.vind(id)
  if (rij === null) return 0
  if (rij.vervallen) return rij.versie
  throw new Werkfout('belemmerd', {
    waar: id,
    wat: { nl: 'Van deze afspraak is al een registratie.', en: 'There is a registration of this appointment already.' },
    verwacht: { nl: 'Eén registratie per afspraak.', en: 'One registration per appointment.' },
    doe: { nl: 'Bekijk de registratie bij Registraties.', en: 'Look at the registration under Registrations.' },
  })
}

/** Says what the contacts of an appointment served (ZPM-25); nothing when the appointment names no zorgvraag. */
async function tieDoel(
  plek: Werkplek,
  actor: Actor,
  kast: Kast,
  { dient, zorgvraag, patienten, registraties }: Agendaafspraak,
  nieuw: string | null,
): Promise<void> {
  const [eerste] = patienten
  if (dient === null || zorgvraag === null || eerste === undefined || registraties.length === 0) return
  const rij = await kast.registers.vind('zorgvraag', zorgvraagSleutel(eerste.patient, zorgvraag))
  const grond = { patient: eerste.patient, zorgvraag, verwachteVersie: rij?.versie ?? 0, reden: '' }
  const ids = registraties.map(({ id }) => id)
  await tieContacten(within(plek, kast), actor, grond, { registraties: ids, dient: nieuw })
}

/** A patient who was merged into another since is that other now. */
async function withCurrentPatients(kast: Kast, afspraak: Agendaafspraak): Promise<Agendaafspraak> {
  const patienten = []
  for (const een of afspraak.patienten) patienten.push({ ...een, patient: await currentPatient(kast, een.patient) })
  return { ...afspraak, patienten }
}

async function currentPatient(kast: Kast, id: string): Promise<string> {
  const gezien = new Set<string>()
  let nu = id
  while (!gezien.has(nu)) {
    gezien.add(nu)
    const [document] = await readDocuments(kast, 'patient', [nu])
    if (document === undefined || document.opgegaanIn === null) return nu
    nu = document.opgegaanIn
  }
  return id
}

/**
 * Undoes a confirmation: withdraws its registrations and puts the appointment back. Refused when something of it was
 * declared; `Bewerkingsconflict` when someone changed the registration since.
 */
export async function undoAfspraak(plek: Werkplek, actor: Actor, grond: Afspraakgrond): Promise<number> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { afspraak } = await needAfspraak(kast, grond)
    if (afspraak.status !== 'gerealiseerd') throw NIET_BEVESTIGD
    for (const { id, versie } of afspraak.registraties) {
      const rij = await kast.registraties.vind(id)
      if (rij === null || rij.vervallen) continue
      if (rij.regel !== null) throw gedeclareerd(rij.regel.factuurnummer)
      await withdrawRegistratie(within(plek, kast), actor, { id, verwachteVersie: versie })
    }
    await tieDoel(plek, actor, kast, afspraak, null)
    const terug: Agendaafspraak = { ...afspraak, status: 'gepland', uitvoering: null, registraties: [] }
    return putAfspraak(kast, plek, actor, terug, grond.verwachteVersie, 'bevestiging ongedaan gemaakt')
  })
}

const NIET_BEVESTIGD = new Werkfout('invoer', {
  waar: 'status',
  wat: { nl: 'Deze afspraak is niet bevestigd.', en: 'This appointment was not confirmed.' },
  verwacht: { nl: 'Een bevestigde afspraak.', en: 'A confirmed appointment.' },
  doe: { nl: 'Ververs de agenda.', en: 'Refresh the agenda.' },
})

const gedeclareerd = (factuur: string): Werkfout =>
  new Werkfout('belemmerd', {
    waar: factuur,
    wat: {
      nl: `Dit contact is al gedeclareerd op factuur ${factuur}.`,
      en: `This contact was declared already on invoice ${factuur}.`,
    },
    verwacht: { nl: 'Een contact dat nog niet is gedeclareerd.', en: 'A contact that was not declared yet.' },
    doe: {
      nl: 'Trek de registratie in bij Registraties; een correctie neemt de declaratie terug.',
      en: 'Withdraw the registration under Registrations; a correction takes the claim back.',
    },
  })
