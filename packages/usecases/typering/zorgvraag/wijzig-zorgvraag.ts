import { herkomstVan, type Wijzigingsgrond } from '../../beheren/beheer.ts'
import { needDocument } from '../../beheren/need-document.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Auditrij } from '../../opslag/auditkast.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { type ZorgvraagDocument, zorgvraagSleutel } from '../../stam/documenten/zorgvraag.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { readZorgvraagbeelden } from './lees-zorgvraagbeelden.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** Which zorgvraag a change is about, on which version it was made (0: nothing was recorded yet) and why. */
export interface Zorgvraaggrond extends Wijzigingsgrond {
  readonly patient: string
  readonly zorgvraag: string
}

interface Wijziging<T> {
  readonly document: ZorgvraagDocument
  readonly details?: Auditrij['details']
  readonly uitkomst: T
}

/** One zorgvraag with its parts. Throws `Werkfout` when the patient or the zorgvraag is not there. */
export async function needZorgvraag(kast: Kast, patient: string, zorgvraag: string): Promise<Zorgvraagbeeld> {
  const { document } = await needDocument(kast, 'patient', patient)
  const beeld = (await readZorgvraagbeelden(kast, document)).find((een) => een.zorgvraag.id === zorgvraag)
  if (beeld === undefined) throw notFound({ nl: 'De zorgvraag', en: 'The care need' }, zorgvraag)
  return beeld
}

/** Changes what care keeps of one zorgvraag: right, transaction, version, audit row. Whoever registers care may. */
export function changeZorgvraag<T extends object>(
  plek: Werkplek,
  actor: Actor,
  { patient, zorgvraag, verwachteVersie, reden }: Zorgvraaggrond,
  handeling: string,
  doe: (beeld: Zorgvraagbeeld, kast: Kast) => Promise<Wijziging<T>> | Wijziging<T>,
): Promise<T & { readonly versie: number }> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const beeld = await needZorgvraag(kast, patient, zorgvraag)
    const { document, details = {}, uitkomst } = await doe(beeld, kast)
    await putDocument(kast, 'zorgvraag', document, verwachteVersie, herkomstVan(plek, actor, reden || handeling))
    const versie = verwachteVersie + 1
    const onderwerp = `zorgvraag ${zorgvraagSleutel(document.patient, document.zorgvraag)}`
    await audit(kast, plek, actor, { handeling, onderwerp, details: { versie, ...details } })
    return { ...uitkomst, versie }
  })
}

/** The list with the row put in the place of the one with its id, or added at the end. */
export const putRij = <R extends { readonly id: string }>(rijen: readonly R[], rij: R): readonly R[] => {
  const plaats = rijen.findIndex(({ id }) => id === rij.id)
  return plaats < 0 ? [...rijen, rij] : rijen.with(plaats, rij)
}
