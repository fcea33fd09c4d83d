import { type Aan, weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Overleg } from '../registratie/overige-registratie.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'

const MET: Record<Exclude<Overleg['met'], 'erkende-zorgverlener'>, ConsultWeigercode> = {
  verwijzer: 'overleg.met-verwijzer',
  huisarts: 'overleg.met-huisarts',
  'andere-beroepsbeoefenaar': 'overleg.niet-erkend',
}

/** Every condition of intercollegiaal overleg that a registration does not meet, each with its own reason (ZPM-10). */
export function checkOverleg(aan: Aan, overleg: Overleg | null): readonly Geweigerd[] {
  if (overleg === null) return [weiger(aan, 'overleg.niet-beschreven')]
  const codes: ConsultWeigercode[] = []
  if (overleg.met !== 'erkende-zorgverlener') codes.push(MET[overleg.met])
  if (!overleg.overIndividuelePatient) codes.push('overleg.geen-individuele-patient')
  if (overleg.intervisie) codes.push('overleg.intervisie')
  if (!overleg.inDossier) codes.push('overleg.niet-in-dossier')
  if (!overleg.patientVooraf) codes.push('overleg.patient-niet-vooraf')
  return codes.map((code) => weiger(aan, code))
}
