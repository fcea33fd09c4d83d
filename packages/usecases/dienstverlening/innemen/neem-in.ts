import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import { weiger } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments, readRegister } from '../../registreren/register-documenten.ts'
import { checkDocument } from '../../stam/check-document.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Persoon } from '../formaat/delen.ts'
import { needOntvangen } from '../need-verzoek.ts'
import { onbruikbaar } from '../werkfouten.ts'

/** Whom a person takes the patient of a request for: one of the own patients, or a new one. */
type Innamekeuze = { readonly soort: 'bestaand'; readonly patient: string } | { readonly soort: 'nieuw' }

export interface Inname {
  readonly id: string
  readonly verwachteVersie: number
  readonly keuze: Innamekeuze
}

/**
 * Takes a request in: from now on it is about an own patient, and the person leaves it. No zorgtrajectnummer is issued
 * and none is written with the patient: the asker's number stays with the request (ZTN-14).
 */
export async function takeInVerzoek(
  plek: Werkplek,
  actor: Actor,
  inname: Inname,
): Promise<{ readonly patient: string }> {
  assertMag(actor, 'beheren')
  const { id, verwachteVersie, keuze } = inname
  return plek.opslag.transact(actor, async (kast) => {
    const { document } = await needOntvangen(kast, id)
    const { persoon } = document
    if (persoon === null) throw alIngenomen(id)
    const patient =
      keuze.soort === 'nieuw'
        ? await makePatient(kast, plek, actor, persoon)
        : await needPatient(kast, keuze.patient, persoon)
    const nieuw = { ...document, patient, persoon: null }
    await putDocument(kast, 'dienstverzoek', nieuw, verwachteVersie, herkomstVan(plek, actor, 'ingenomen'))
    await audit(kast, plek, actor, {
      handeling: 'dienstverleningsverzoek ingenomen',
      onderwerp: `dienstverzoek ${id}`,
      details: { patient, keuze: keuze.soort },
    })
    return { patient }
  })
}

async function makePatient(kast: Kast, plek: Werkplek, actor: Actor, persoon: Persoon): Promise<string> {
  const { naam, geboortedatum, bsn } = persoon
  const document: PatientDocument = {
    id: plek.nieuwId().slice(0, 13),
    naam,
    geboortedatum,
    bsn,
    skn: null,
    privacy: false,
    verzekeringen: [],
    bsnStatus:
      bsn === null
        ? { stand: 'afwezig met reden', reden: 'niet meegegeven met het verzoek om dienstverlening' }
        : { stand: 'niet gecontroleerd' },
    bsnGeschiedenis: [],
    zorgvragen: [],
    samengevoegd: [],
    opgegaanIn: null,
  }
  const weigeringen = checkDocument('patient', document, { patienten: await readRegister(kast, 'patient') })
  if (weigeringen.length > 0) throw weiger(weigeringen)
  await putDocument(kast, 'patient', document, 0, herkomstVan(plek, actor, 'verzoek om dienstverlening'))
  return document.id
}

async function needPatient(kast: Kast, id: string, persoon: Persoon): Promise<string> {
  const [patient] = await readDocuments(kast, 'patient', [id])
  if (patient === undefined || patient.opgegaanIn !== null) throw notFound({ nl: 'Patiënt', en: 'Patient' }, id)
  if (patient.bsn !== null && persoon.bsn !== null && patient.bsn !== persoon.bsn) throw ANDER_BSN
  return id
}

const alIngenomen = (id: string) =>
  onbruikbaar(
    id,
    ['Dit verzoek is al ingenomen.', 'This request was taken in already.'],
    ['Een verzoek dat nog niet is ingenomen.', 'A request that was not taken in yet.'],
    ['Ververs de lijst.', 'Refresh the list.'],
  )

const ANDER_BSN = onbruikbaar(
  'patient',
  ['De gekozen patiënt heeft een ander BSN dan het verzoek.', 'The chosen patient has another BSN than the request.'],
  ['Een patiënt met hetzelfde BSN, of zonder BSN.', 'A patient with the same BSN, or without one.'],
  ['Kies een andere patiënt, of maak een nieuwe.', 'Choose another patient, or make a new one.'],
)
