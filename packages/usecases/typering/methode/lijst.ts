import type { EpochDay, Tekst } from '@zorgketen/values'
import { findMethode, type Stroom, type Typemethode } from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../../beheren/beheer.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { putMethode } from './bewaar-methode.ts'
import { openMethode, TYPEMETHODEN, type TypemethodeDocument, typemethodeDocument } from './typemethode-document.ts'

/** A method that is kept, opened. */
export interface Methodestand {
  readonly document: TypemethodeDocument
  readonly methode: Typemethode
  readonly vervallen: boolean
}

/** The methods that are in use, the one that was accepted last at the end: it lies over the others. */
export async function listDocumenten(kast: Kast): Promise<readonly Methodestand[]> {
  const rijen = await kast.registers.actueel(TYPEMETHODEN)
  return rijen
    .map(({ inhoud, vervallen }) => open(inhoud, vervallen))
    .toSorted((a, b) => (a.document.aangenomen.op < b.document.aangenomen.op ? -1 : 1))
}

/** A method by its id, also one that was withdrawn. */
export async function findDocument(kast: Kast, id: string): Promise<Methodestand | null> {
  const rij = await kast.registers.vind(TYPEMETHODEN, id)
  return rij === null ? null : open(rij.inhoud, rij.vervallen)
}

function open(inhoud: unknown, vervallen: boolean): Methodestand {
  const document = typemethodeDocument.parse(inhoud)
  return { document, methode: openMethode(document), vervallen }
}

/** The method of a stream on a day, or what to install when there is none. */
export async function methodeOp(
  kast: Kast,
  stroom: Stroom,
  dag: EpochDay,
): Promise<Methodestand | { readonly reden: Tekst }> {
  const standen = await listDocumenten(kast)
  const vondst = findMethode(
    standen.map(({ methode }) => methode),
    stroom,
    dag,
  )
  if (vondst.soort === 'onbekend') return { reden: vondst.reden }
  const stand = standen.find(({ methode }) => methode === vondst.methode)
  if (stand === undefined) throw new RangeError(`method ${vondst.methode.versie} is not in the list it came from`)
  return stand
}

export const readMethoden = (plek: Werkplek, actor: Actor): Promise<readonly TypemethodeDocument[]> =>
  plek.opslag.read(actor, async (kast) => (await listDocumenten(kast)).map(({ document }) => document).toReversed())

/** Takes a method out of use. */
export function withdrawMethode(
  plek: Werkplek,
  actor: Actor,
  { id, reden }: { readonly id: string; readonly reden: string },
): Promise<void> {
  assertMag(actor, 'beheren')
  if (reden.trim() === '') throw ZONDER_REDEN
  return plek.opslag.transact(actor, async (kast) => {
    const stand = await findDocument(kast, id)
    if (stand === null) throw notFound({ nl: 'De methode', en: 'The method' }, id)
    await putMethode(kast, stand.document, herkomstVan(plek, actor, reden), true)
    const details = { reden }
    await audit(kast, plek, actor, { handeling: 'typemethode ingetrokken', onderwerp: `typemethode ${id}`, details })
  })
}

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waarom deze methode niet meer geldt.', 'Why this method does not hold any more.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)
