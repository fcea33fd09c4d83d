import { type Leesbevinding, questionsOf, type Stroom, type Typemethode } from '@zorgketen/zorgprestatie'
import type { z } from 'zod'
import { herkomstVan } from '../../beheren/beheer.ts'
import { lees } from '../../beheren/lees.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { putMethode } from './bewaar-methode.ts'
import { compareMethoden, type Methodeverschil } from './compare-methoden.ts'
import { listDocumenten } from './lijst.ts'
import { readMethode, typebladen, typemethodeDocument, typenVan } from './typemethode-document.ts'

const aanbod = typemethodeDocument
  .pick({ stroom: true, uitgave: true, geldig: true, herkomst: true, fictief: true })
  .extend(typebladen.shape)

export type Methodeaanbod = z.input<typeof aanbod>

/** What a file holds, before anybody accepts it. */
export interface Methodevoorstel {
  readonly id: string
  readonly vingerafdruk: string
  /** Anything here: it cannot be accepted. */
  readonly bevindingen: readonly Leesbevinding[]
  readonly typen: readonly string[]
  readonly vragen: readonly string[]
  readonly coefficienten: number
  readonly uitsluitingen: number
  /** Against the method that this one would lie over; null: there is none. */
  readonly verschil: (Methodeverschil & { readonly met: string }) | null
  /** Exactly this was accepted before. */
  readonly bestaat: boolean
}

interface Gelezen {
  readonly voorstel: Methodevoorstel
  readonly aanbod: z.output<typeof aanbod>
}

/** Reads the official file and says what it would change. Nothing is kept. */
export function proposeMethode(plek: Werkplek, actor: Actor, ruw: Methodeaanbod): Promise<Methodevoorstel> {
  assertMag(actor, 'beheren')
  return plek.opslag.read(actor, async (kast) => (await read(plek, kast, ruw)).voorstel)
}

/** Accepts a method, with where it came from. What was typed before keeps the method it was typed with. */
export function acceptMethode(
  plek: Werkplek,
  actor: Actor,
  ruw: Methodeaanbod & { readonly reden: string },
): Promise<{ readonly id: string }> {
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const { reden, ...rest } = ruw
    const { voorstel, aanbod: gelezen } = await read(plek, kast, rest)
    if (voorstel.bevindingen.length > 0) throw NIET_HEEL
    const { id, vingerafdruk, typen } = voorstel
    const aangenomen = { op: plek.nu(), door: actor.gebruiker }
    await putMethode(kast, { ...gelezen, id, vingerafdruk, typen, aangenomen }, herkomstVan(plek, actor, reden))
    const details = { stroom: gelezen.stroom, uitgave: gelezen.uitgave, bestand: vingerafdruk }
    await audit(kast, plek, actor, { handeling: 'typemethode aangenomen', onderwerp: `typemethode ${id}`, details })
    return { id }
  })
}

async function read(plek: Werkplek, kast: Kast, ruw: Methodeaanbod): Promise<Gelezen> {
  const gelezen = lees(aanbod, ruw)
  const { stroom, uitgave, coefficienten, constanten, uitsluitingen } = gelezen
  const vingerafdruk = plek.vingerafdruk(
    new TextEncoder().encode(JSON.stringify([stroom, coefficienten, constanten, uitsluitingen])),
  )
  const id = idOf(stroom, uitgave, vingerafdruk)
  const bekend = typenVan(plek.gereedschap.referentie, stroom)
  const { methode, bevindingen } = readMethode({ ...gelezen, id }, bekend)
  const eerder = (await listDocumenten(kast)).filter((een) => een.document.stroom === stroom && !een.vervallen)
  const onder = eerder.find((een) => een.document.geldig.tot === null || een.document.geldig.tot >= gelezen.geldig.van)
  const verschil =
    methode === null || onder === undefined || onder.document.id === id
      ? null
      : { met: onder.document.uitgave, ...compareMethoden(onder.methode, methode) }
  return {
    aanbod: gelezen,
    voorstel: {
      id,
      vingerafdruk,
      bevindingen,
      ...countOf(methode),
      verschil,
      bestaat: eerder.some((een) => een.document.id === id),
    },
  }
}

function countOf(methode: Typemethode | null) {
  if (methode === null) return { typen: [], vragen: [], coefficienten: 0, uitsluitingen: 0 }
  const per = [...methode.coefficienten.values()].flatMap((antwoorden) => [...antwoorden.values()])
  return {
    typen: [...methode.constanten.keys()],
    vragen: questionsOf(methode),
    coefficienten: per.reduce((som, { size }) => som + size, 0),
    uitsluitingen: methode.uitsluitingen.length,
  }
}

/** The same release with another content is another method: the id carries the first of the fingerprint. */
const idOf = (stroom: Stroom, uitgave: string, vingerafdruk: string): string =>
  [
    stroom,
    uitgave
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    vingerafdruk.slice(0, 8),
  ]
    .filter((deel) => deel !== '')
    .join('-')

const NIET_HEEL = onjuist(
  'coefficienten',
  [
    'Het bestand is niet heel te lezen; een halve methode geeft verkeerde percentages.',
    'The file cannot be read whole; half a method gives wrong percentages.',
  ],
  ['Drie bladen zonder bevindingen.', 'Three sheets without findings.'],
  [
    'Verbeter wat de bevindingen noemen en bied het bestand opnieuw aan.',
    'Mend what the findings name and offer the file again.',
  ],
)
