import type { Registratie, Registratiedossier } from '../api.ts'
import {
  CONTACTVELDEN,
  type Contactconcept,
  contactMist,
  contactVan,
  gedeeldVanContact,
  metGedeeldContact,
  naarContact,
  nieuwContact,
} from './contact.ts'
import { type Gedeeld, LEGE_STANDAARD, type Naamgever, type Soort, type Standaard } from './gedeeld.ts'
import {
  GROEPVELDEN,
  type Groepconcept,
  gedeeldVanGroep,
  groepMist,
  groepVan,
  metGedeeldGroep,
  naarGroep,
  nieuweGroep,
} from './groep.ts'
import {
  gedeeldVanOverig,
  metGedeeldOverig,
  naarOverig,
  nieuwOverig,
  OVERIGVELDEN,
  type Overigconcept,
  overigMist,
  overigVan,
} from './overig.ts'
import {
  gedeeldVanVerblijf,
  metGedeeldVerblijf,
  naarVerblijf,
  nieuwVerblijf,
  VERBLIJFVELDEN,
  type Verblijfconcept,
  verblijfMist,
  verblijfVan,
} from './verblijf.ts'

/** A registration of any kind as it stands in its form. */
export type Concept = Contactconcept | Groepconcept | Verblijfconcept | Overigconcept

type SleutelVan<C> = C extends unknown ? keyof C : never
/** A field of a form of whatever kind. */
export type Veld = SleutelVan<Concept>

/** The fields of a kind, in the order in which people read them. */
export const VELDEN: Readonly<Record<Soort, readonly Veld[]>> = {
  consult: CONTACTVELDEN,
  groepssessie: GROEPVELDEN,
  verblijf: VERBLIJFVELDEN,
  overig: OVERIGVELDEN,
}

/** The names that a registration was sent with; who is unknown is shown by id. */
const naamgeverVan =
  ({ wie }: Pick<Registratiedossier, 'wie'>): Naamgever =>
  (register, id) => ({ sleutel: id, naam: wie[register][id] ?? id })

/** What a kept registration is in its form. */
export function conceptVan(dossier: { readonly registratie: Registratie } & Pick<Registratiedossier, 'wie'>): Concept {
  const { registratie } = dossier
  const naam = naamgeverVan(dossier)
  switch (registratie.soort) {
    case 'consult':
      return contactVan(registratie, naam)
    case 'groepssessie':
      return groepVan(registratie, naam)
    case 'verblijf':
      return verblijfVan(registratie, naam)
    case 'overig':
      return overigVan(registratie, naam)
  }
}

/** The fields that must still be filled in. */
export function ontbreekt(concept: Concept): readonly Veld[] {
  switch (concept.soort) {
    case 'consult':
      return contactMist(concept)
    case 'groepssessie':
      return groepMist(concept)
    case 'verblijf':
      return verblijfMist(concept)
    case 'overig':
      return overigMist(concept)
  }
}

/** The registration to send, or null while something is missing. */
export function registratieVan(id: string, concept: Concept): Registratie | null {
  switch (concept.soort) {
    case 'consult':
      return naarContact(id, concept)
    case 'groepssessie':
      return naarGroep(id, concept)
    case 'verblijf':
      return naarVerblijf(id, concept)
    case 'overig':
      return naarOverig(id, concept)
  }
}

/** A new registration of a kind: like the one before it, for another patient. */
export function nieuwConcept(soort: Soort, standaard: Standaard): Concept {
  switch (soort) {
    case 'consult':
      return nieuwContact(standaard)
    case 'groepssessie':
      return nieuweGroep(standaard)
    case 'verblijf':
      return nieuwVerblijf(standaard)
    case 'overig':
      return nieuwOverig(standaard)
  }
}

function gedeeldVan(concept: Concept): Gedeeld {
  switch (concept.soort) {
    case 'consult':
      return gedeeldVanContact(concept)
    case 'groepssessie':
      return gedeeldVanGroep(concept)
    case 'verblijf':
      return gedeeldVanVerblijf(concept)
    case 'overig':
      return gedeeldVanOverig(concept)
  }
}

/** Another form with what was typed in this one: patient, day, time, minutes, who and where, as far as it asks them. */
export function wissel(van: Concept, naar: Concept): Concept {
  const gevuld = Object.entries(gedeeldVan(van)).filter(([, waarde]) => waarde !== null)
  const gedeeld: Gedeeld = Object.fromEntries(gevuld)
  switch (naar.soort) {
    case 'consult':
      return metGedeeldContact(naar, gedeeld)
    case 'groepssessie':
      return metGedeeldGroep(naar, gedeeld)
    case 'verblijf':
      return metGedeeldVerblijf(naar, gedeeld)
    case 'overig':
      return metGedeeldOverig(naar, gedeeld)
  }
}

export function standaardVan(concept: Concept): Standaard {
  const { patient: _, begintijd: __, minuten: ___, ...standaard } = gedeeldVan(concept)
  return { ...LEGE_STANDAARD, ...standaard }
}

/** What of a field counts, as text: the key of what was chosen, not its name. */
export function waardeVan(concept: Concept, veld: Veld): string {
  return JSON.stringify(veldVan(concept, veld) ?? null, (_, waarde: unknown) =>
    isOptie(waarde) ? waarde.sleutel : waarde,
  )
}

/** The value of a field; undefined when this kind has no such field. */
export const veldVan = (concept: Concept, veld: Veld): unknown =>
  (concept as Readonly<Partial<Record<Veld, unknown>>>)[veld]

const isOptie = (waarde: unknown): waarde is { readonly sleutel: string; readonly naam: string } =>
  typeof waarde === 'object' && waarde !== null && 'sleutel' in waarde && 'naam' in waarde

/** The fields in which two differ; of two kinds only that they are. */
export function verschillen(a: Concept, b: Concept): readonly Veld[] {
  if (a.soort !== b.soort) return ['soort']
  return VELDEN[a.soort].filter((veld) => waardeVan(a, veld) !== waardeVan(b, veld))
}
