import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { checkDocument } from '../../stam/check-document.ts'
import { type PatientDocument, patientDocument } from '../../stam/documenten/patient.ts'
import { audit } from '../../werk/audit.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { beheer, herkomstVan } from '../beheer.ts'
import { lees } from '../lees.ts'
import { putDocument } from '../put-document.ts'
import { onjuist, weiger } from '../weiger.ts'

/** A new patient as typed: ISO days. `id`: the own patient number, null to be given one. */
export interface NieuwePatient {
  readonly id: string | null
  readonly naam: {
    readonly initialen: string
    readonly roepnaam: string | null
    readonly voorvoegsels: string | null
    readonly achternaam: string
  }
  readonly geboortedatum: string
  readonly bsn: string | null
  /** Why there is no BSN; only without one. */
  readonly zonderBsn: string | null
  readonly skn: string | null
  readonly privacy: boolean
  readonly verzekering: { readonly betaler: string; readonly van: string } | null
}

/** Enters a new patient. Throws `Werkfout` with the field at fault; `Bewerkingsconflict` when the number is in use. */
export const enterPatient = (plek: Werkplek, actor: Actor, nieuw: NieuwePatient): Promise<{ readonly id: string }> =>
  beheer(plek, actor, async (kast) => {
    const id = nieuw.id ?? plek.nieuwId().slice(0, 13)
    const document = readNew(id, nieuw)
    const weigeringen = checkDocument('patient', document, { patienten: await readRegister(kast, 'patient') })
    if (weigeringen.length > 0) throw weiger(weigeringen)
    await putDocument(kast, 'patient', document, 0, herkomstVan(plek, actor, 'nieuwe patiënt'))
    await audit(kast, plek, actor, { handeling: 'patient toegevoegd', onderwerp: `patient ${id}`, details: {} })
    return { id }
  })

function readNew(id: string, nieuw: NieuwePatient): PatientDocument {
  const { naam, geboortedatum, skn, privacy, verzekering, zonderBsn } = nieuw
  const bsn = nieuw.bsn?.trim() || null
  if (bsn === null && (zonderBsn ?? '').trim() === '') throw ZONDER_BSN
  return lees(patientDocument, {
    id,
    naam,
    geboortedatum,
    bsn,
    skn,
    privacy,
    verzekeringen:
      verzekering === null ? [] : [{ betaler: verzekering.betaler, geldig: { van: verzekering.van, tot: null } }],
    bsnStatus: bsn === null ? { stand: 'afwezig met reden', reden: zonderBsn } : { stand: 'niet gecontroleerd' },
    bsnGeschiedenis: [],
    zorgvragen: [],
    samengevoegd: [],
    opgegaanIn: null,
  })
}

const ZONDER_BSN = onjuist(
  'bsn',
  ['Er is geen BSN, en geen reden waarom niet.', 'There is no BSN, and no reason why not.'],
  ['Een BSN, of de reden dat er geen is.', 'A BSN, or the reason that there is none.'],
  ['Vul het BSN in, of zet de reden erbij.', 'Fill in the BSN, or add the reason.'],
)
