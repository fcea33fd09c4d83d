import type { Actor } from '../../opslag/actor.ts'
import type { Auditrij } from '../../opslag/auditkast.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { audit } from '../../werk/audit.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from '../beheer.ts'
import { needDocument } from '../need-document.ts'
import { putDocument } from '../put-document.ts'
import { onjuist } from '../weiger.ts'

/** Which patient a change is about, on which version it was made and why. */
export interface Patientgrond extends Wijzigingsgrond {
  readonly id: string
}

/** The document after a change, what to tell of it, and what else came of it. */
interface Wijziging<T> {
  readonly document: PatientDocument
  readonly details?: Auditrij['details']
  readonly uitkomst: T
}

/** What every change of a patient gives: the new version beside what came of it. */
export type Gewijzigd<T> = T & { readonly versie: number }

/** Changes one patient: right, transaction, version, audit row. `doe` gives the document as it becomes. */
export const changePatient = <T extends object>(
  plek: Werkplek,
  actor: Actor,
  { id, verwachteVersie, reden }: Patientgrond,
  handeling: string,
  doe: (patient: PatientDocument, kast: Kast) => Promise<Wijziging<T>> | Wijziging<T>,
): Promise<Gewijzigd<T>> =>
  beheer(plek, actor, async (kast) => {
    const { document: patient } = await needDocument(kast, 'patient', id)
    if (patient.opgegaanIn !== null) throw opgegaan(patient.opgegaanIn)
    const { document, details = {}, uitkomst } = await doe(patient, kast)
    await putDocument(kast, 'patient', document, verwachteVersie, herkomstVan(plek, actor, reden || handeling))
    const versie = verwachteVersie + 1
    await audit(kast, plek, actor, { handeling, onderwerp: `patient ${id}`, details: { versie, ...details } })
    return { ...uitkomst, versie }
  })

const opgegaan = (in_: string) =>
  onjuist(
    'patient',
    [`Deze patiënt is samengevoegd met patiënt ${in_}.`, `This patient was merged into patient ${in_}.`],
    ['De patiënt die is behouden.', 'The patient that was kept.'],
    [`Open patiënt ${in_}.`, `Open patient ${in_}.`],
  )
