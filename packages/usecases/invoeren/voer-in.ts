import type { Actor } from '../opslag/actor.ts'
import type { InvoerbaarRegister } from '../stam/invoer/vormen.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Registratieinvoer } from './registraties/invoer.ts'
import { isRegistratietabel } from './registraties/tabelsoorten.ts'
import { importRegistraties } from './registraties/voer-in.ts'
import { importRegister } from './voer-stam-in.ts'
import type { Invoersoort, Invoerverslag, Invoervoorstel } from './voorstel.ts'
import { proposeStam } from './voorstel-stam.ts'
import { isTabel, wrongFile } from './vorm-van-invoer.ts'

/** A file as it was read: a table, or (registrations only) a stream of one, or NDJSON. */
export type Invoer = Registratieinvoer

/** What a file would do to a register. Changes nothing. For registrations: `previewRegistraties`. */
export function previewInvoer(
  plek: Werkplek,
  actor: Actor,
  register: InvoerbaarRegister,
  invoer: Invoer,
): Promise<Invoervoorstel> {
  assertMag(actor, 'beheren')
  return plek.opslag.read(actor, async (kast) => {
    if (!isTabel(invoer)) throw wrongFile()
    return (await proposeStam(kast, plek, register, invoer)).beeld
  })
}

/** Takes a file in; see `importRegister` and `importRegistraties`. */
export function importInvoer(plek: Werkplek, actor: Actor, soort: Invoersoort, invoer: Invoer): Promise<Invoerverslag> {
  if (isRegistratietabel(soort)) return importRegistraties(plek, actor, soort, invoer)
  if (!isTabel(invoer)) throw wrongFile()
  return importRegister(plek, actor, soort, invoer)
}
