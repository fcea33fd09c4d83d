import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { parseNaam } from './naam.ts'

/** Key of a tenant: what one organisation's data is kept apart by. Not an AGB, not a UZOVI. */
export type OrganisatieId = Merk<string, 'OrganisatieId'>

/** A tenant: one organisation with its own outbox and inbox. It may hold several declaranten. */
export type Organisatie = { readonly id: OrganisatieId; readonly naam: string }

const VORM = /^[a-z][a-z0-9-]{0,39}$/

export function parseOrganisatieId(tekst: string): Result<OrganisatieId> {
  return VORM.test(tekst) ? ok(tekst as OrganisatieId) : weiger('organisatie.id')
}

export function parseOrganisatie(ruw: { id: string; naam: string }): Result<Organisatie> {
  const id = parseOrganisatieId(ruw.id)
  if (!id.ok) return id
  const naam = parseNaam(ruw.naam)
  return naam.ok ? ok({ id: id.value, naam: naam.value }) : naam
}
