import { explainParts, type Rule, ruleKey } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { type Contactbeeld, type Contactuitslag, checkContacten, contactRegels } from '@zorgketen/zorgprestatie'
import type { Contact, Registratie } from '../../formaten/registratie.ts'
import type { ZorgverlenerDocument } from '../../stam/documenten/zorgverlener.ts'
import { type Bevoegdheid, bevoegdOp } from '../bevoegd/bevoegdheid.ts'
import { beeldVanContact, type Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** A finding about a contact, in words. */
export interface Contactbevinding {
  readonly regel: string
  readonly contact: string
  readonly zegt: Tekst
  readonly vondst: Tekst
  readonly advies: Tekst
  readonly herkomst: Tekst
}

/** The consults among registrations. */
export const contactenVan = (registraties: readonly Registratie[]): readonly Contact[] =>
  registraties.filter((een) => een.soort === 'consult')

/** A consult as the rules look at it, with the zorgvraag it was for (null: that cannot be said). */
export function contactbeeld(
  contact: Contact,
  beelden: readonly Zorgvraagbeeld[],
  zorgverleners: ReadonlyMap<string, ZorgverlenerDocument>,
  besluiten: readonly Bevoegdheid[],
): Contactbeeld {
  const { id, datum, stroom, zorgsoort } = contact
  const beeld = beeldVanContact(beelden, contact)
  const zorgverlener = zorgverleners.get(contact.zorgverlener)
  return {
    id,
    datum,
    stroom,
    zorgsoort,
    dient: beeld?.document.contacten.find(({ registratie }) => registratie === id)?.dient ?? null,
    bevoegd: zorgverlener === undefined ? null : bevoegdOp(besluiten, zorgverlener, datum),
    dossier: beeld === null ? null : dossierVan(beeld),
  }
}

function dossierVan({ zorgvraag, document, vastgelegd }: Zorgvraagbeeld): NonNullable<Contactbeeld['dossier']> {
  const { zonderVerwijzing, diagnoses, behandelplannen } = document
  return {
    id: zorgvraag.id,
    verwijzingen: zorgvraag.verwijzingen,
    zonderVerwijzing,
    diagnosevragen: vastgelegd ? diagnoses : null,
    behandelplannen: vastgelegd ? behandelplannen : null,
  }
}

const REGELS: ReadonlyMap<string, Rule> = new Map(contactRegels.map((regel) => [ruleKey(regel), regel]))

/** Judges contacts (ZPM-25, ZPM-26) and puts what was found in words. */
export function judgeContacten(
  beelden: readonly Contactbeeld[],
  vandaag: EpochDay,
): { readonly bevindingen: readonly Contactbevinding[]; readonly nietBeoordeeld: Contactuitslag['nietBeoordeeld'] } {
  const { meldingen, nietBeoordeeld } = checkContacten(beelden, vandaag)
  const bevindingen = meldingen.map((melding) => {
    const regel = REGELS.get(melding.regel)
    if (regel === undefined) throw new RangeError(`no rule ${melding.regel}`)
    return { regel: melding.regel, contact: melding.pad.replace(/^contact /, ''), ...explainParts(regel, melding) }
  })
  return { bevindingen, nietBeoordeeld }
}
