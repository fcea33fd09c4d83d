import type { Regelstaat } from '@zorgketen/declaratie'
import { dag } from '../../formaten/velden.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { changeBsn } from '../../stam/patienten/change-bsn.ts'
import type { GeraakteRegel } from '../../stam/patienten/geraakte-regels.ts'
import { verifyBsn } from '../../stam/patienten/verify-bsn.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { lees } from '../lees.ts'
import { needDocument } from '../need-document.ts'
import { need } from '../weiger.ts'
import { changePatient, type Gewijzigd, type Patientgrond } from './wijzig-patient.ts'

const STUK = 500

/** All lines that were ever sent for a patient. */
export async function linesOf(kast: Kast, patient: string): Promise<readonly Regelstaat[]> {
  const filter = { maand: null, betaler: null, standen: null, factuurnummer: null, patient, prestatie: null }
  const regels: Regelstaat[] = []
  for (;;) {
    const { rijen, totaal } = await kast.dossiers.regels(filter, { vanaf: regels.length, aantal: STUK })
    regels.push(...rijen)
    if (rijen.length === 0 || regels.length >= totaal) return regels
  }
}

/** Replaces the BSN (null: there is none after all) and tells which sent lines carry the old one. */
export const replaceBsn = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  bsn: string | null,
): Promise<Gewijzigd<{ readonly teCorrigeren: readonly GeraakteRegel[] }>> =>
  changePatient(plek, actor, grond, 'BSN gewijzigd', async (patient, kast) => {
    const uitkomst = changeBsn({
      patient,
      bsn,
      reden: grond.reden,
      vandaag: await vandaagVan(kast, plek),
      patienten: await readRegister(kast, 'patient'),
      verzonden: await linesOf(kast, patient.id),
    })
    const zonderReden = !uitkomst.ok && uitkomst.weigeringen[0]?.code === 'bsn.zonder-reden'
    const { document, teCorrigeren } = need(uitkomst, zonderReden ? 'reden' : 'bsn')
    return { document, details: { teCorrigeren: teCorrigeren.length }, uitkomst: { teCorrigeren } }
  })

/** Records that the BSN was checked: the ISO day and by what. */
export const recordVerification = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  { op, bron }: { readonly op: string; readonly bron: string },
): Promise<Gewijzigd<object>> =>
  changePatient(plek, actor, grond, 'BSN geverifieerd', (patient) => ({
    document: need(verifyBsn(patient, lees(dag, op), bron), 'bsn'),
    uitkomst: {},
  }))

/** The BSN in full, for a person who asks to see it; that it was seen is kept, the number is not. */
export async function showBsn(plek: Werkplek, actor: Actor, id: string): Promise<string | null> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { document } = await needDocument(kast, 'patient', id)
    await audit(kast, plek, actor, { handeling: 'BSN getoond', onderwerp: `patient ${id}`, details: {} })
    return document.bsn
  })
}
