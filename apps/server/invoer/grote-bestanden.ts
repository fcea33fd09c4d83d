import { importRegistraties, previewRegistraties, type Registratietabel, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { bytesVan, type Keuzes, openBestand } from './lees-bestand.ts'
import { toRegistratievoorbeeld } from './vormen.ts'

/** A file of registrations on disk, with what a person decided about it. Can cross to another thread. */
export interface Grootbestand extends Keuzes {
  readonly soort: Registratietabel
  readonly pad: string
  readonly naam: string
  readonly vingerafdruk: string
}

/** Looks a file of registrations through; keeps nothing. */
export async function kijkNa(
  plek: Werkplek,
  actor: Actor,
  { soort, pad, naam, vingerafdruk, ...keuzes }: Grootbestand,
) {
  const bestand = await openBestand(bytesVan(pad), naam, vingerafdruk, keuzes)
  return toRegistratievoorbeeld(bestand, naam, await previewRegistraties(plek, actor, soort, bestand.invoer))
}

/** Takes a file of registrations in; see `importRegistraties`. */
export async function leesIn(
  plek: Werkplek,
  actor: Actor,
  { soort, pad, naam, vingerafdruk, ...keuzes }: Grootbestand,
) {
  const { invoer } = await openBestand(bytesVan(pad), naam, vingerafdruk, keuzes)
  return importRegistraties(plek, actor, soort, invoer)
}
