import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { findDoubles } from '../../stam/patienten/find-doubles.ts'
import { kaartVan } from '../../stam/registers.ts'
import type { Werkplek } from '../../werk/werkplek.ts'

/** Two patients that may be one, with how lists call them and why. */
export interface Dubbelpaar {
  readonly a: { readonly id: string; readonly label: string }
  readonly b: { readonly id: string; readonly label: string }
  readonly redenen: readonly Tekst[]
}

/** Likely doubles among all patients. */
export async function listDoubles(plek: Werkplek, actor: Actor): Promise<readonly Dubbelpaar[]> {
  const patienten = await plek.opslag.readLoosely(actor, (kast) => readRegister(kast, 'patient'))
  const labels = new Map(patienten.map((patient) => [patient.id, kaartVan('patient', patient).label]))
  const kort = (id: string) => ({ id, label: labels.get(id) ?? id })
  return findDoubles(patienten).map(({ a, b, redenen }) => ({
    a: kort(a),
    b: kort(b),
    redenen: redenen.map(({ tekst }) => tekst),
  }))
}
