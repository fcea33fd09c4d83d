import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Registerrij } from '../opslag/registerkast.ts'
import { beschrijvingVan, type RegisterNaam } from '../stam/registers.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { hideBsn } from './hide-bsn.ts'
import { needDocument } from './need-document.ts'
import { type Veldwijziging, verschillenTussen } from './verschillen.ts'

/** One version in the history of a document: who, when (instants in UTC), why, and what changed since the one before. */
export interface Versie {
  readonly versie: number
  readonly gekendVan: string
  readonly gekendTot: string | null
  readonly vervallen: boolean
  readonly door: string
  readonly reden: string
  readonly wijzigingen: readonly Veldwijziging[]
}

/** A document as it is now, as JSON with the BSN masked, and all its versions, the newest first. */
export interface Stamdossier {
  readonly id: string
  readonly label: string
  readonly versie: number
  readonly vervallen: boolean
  readonly document: unknown
  readonly historie: readonly Versie[]
}

export const readDossier = (plek: Werkplek, actor: Actor, register: RegisterNaam, id: string): Promise<Stamdossier> =>
  plek.opslag.read(actor, (kast) => dossierVan(kast, register, id))

export async function dossierVan(kast: Kast, register: RegisterNaam, id: string): Promise<Stamdossier> {
  const { rij } = await needDocument(kast, register, id)
  const { versie, vervallen, inhoud } = rij
  const label = await titelOf(kast, register, rij)
  const historie = historieVan(await kast.registers.historie(register, id))
  return { id, label, versie, vervallen, document: hideBsn(inhoud), historie }
}

/** What people call a document: its label, but for a zorgtraject, whose label is made of numbers. */
async function titelOf(kast: Kast, register: RegisterNaam, { label, inhoud }: Registerrij): Promise<string> {
  if (register !== 'zorgtraject') return label
  const { patient, soort } = beschrijvingVan('zorgtraject').schema.parse(inhoud)
  const naam = (await kast.registers.labels('patient', [patient])).get(patient)
  return naam === undefined ? label : `${naam}, ${soort}`
}

/** The versions of a document, the newest first, each with what changed. */
export function historieVan(versies: readonly Registerrij[]): readonly Versie[] {
  return versies
    .map((rij, i) => {
      const { versie, gekendVan, gekendTot, vervallen, door, reden, inhoud } = rij
      const vorige = versies[i - 1]
      const wijzigingen = vorige === undefined ? [] : telVerschillen(vorige.inhoud, inhoud)
      return { versie, gekendVan, gekendTot, vervallen, door, reden, wijzigingen }
    })
    .toReversed()
}

/** Compared on the real values, so that a change between two numbers with the same end still shows. */
function telVerschillen(oud: unknown, nieuw: unknown): readonly Veldwijziging[] {
  const echt = verschillenTussen(oud, nieuw)
  const gemaskeerd = new Map(verschillenTussen(hideBsn(oud), hideBsn(nieuw)).map((een) => [een.veld, een]))
  return echt.map(({ veld, naam }) => gemaskeerd.get(veld) ?? { veld, naam, weg: [], bij: [] })
}
