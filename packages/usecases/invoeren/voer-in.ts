import type { Actor } from '../opslag/actor.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { importRegistraties } from './registraties/voer-in.ts'
import { proposeRegistraties, type Registratieinvoer } from './registraties/voorstel.ts'
import { importRegister } from './voer-stam-in.ts'
import type { Invoersoort, Invoerverslag, Invoervoorstel } from './voorstel.ts'
import { proposeStam } from './voorstel-stam.ts'
import { isTabel, wrongFile } from './vorm-van-invoer.ts'

/** A file as it was read: a table, or (registrations only) NDJSON. */
export type Invoer = Registratieinvoer

/** What a file would do. Changes nothing. */
export function previewInvoer(
  plek: Werkplek,
  actor: Actor,
  soort: Invoersoort,
  invoer: Invoer,
): Promise<Invoervoorstel> {
  assertMag(actor, soort === 'registratie' ? 'registreren' : 'beheren')
  return plek.opslag.read(actor, async (kast) => {
    if (soort === 'registratie') return (await proposeRegistraties(kast, plek, invoer)).beeld
    if (!isTabel(invoer)) throw wrongFile()
    return (await proposeStam(kast, plek, soort, invoer)).beeld
  })
}

/** Takes a file in; see `importRegister` and `importRegistraties`. */
export function importInvoer(plek: Werkplek, actor: Actor, soort: Invoersoort, invoer: Invoer): Promise<Invoerverslag> {
  if (soort === 'registratie') return importRegistraties(plek, actor, invoer)
  if (!isTabel(invoer)) throw wrongFile()
  return importRegister(plek, actor, soort, invoer)
}
