import type { NietBeoordeeld } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { needDocument } from '../../beheren/need-document.ts'
import type { Contact } from '../../formaten/registratie.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import type { ZorgverlenerDocument } from '../../stam/documenten/zorgverlener.ts'
import { zorgvraagSleutel } from '../../stam/documenten/zorgvraag.ts'
import { kaartVan } from '../../stam/registers.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { listBevoegdheden } from '../bevoegd/besluiten.ts'
import { type Lijstaanbod, offerVermeldingen, type Vermelding, vermeldingenVan } from '../vermelding/vermeldingen.ts'
import { judgeZorgvraag, type Zorgvraagbevinding } from './bevindingen.ts'
import { type Contactbevinding, contactbeeld, contactenVan, judgeContacten } from './contacten.ts'
import { readZorgvraagbeelden } from './lees-zorgvraagbeelden.ts'
import { beeldVanContact, type Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** One consult of the zorgvraag, newest first. */
interface Zorgvraagcontact {
  readonly id: string
  readonly datum: EpochDay
  readonly zorgsoort: Contact['zorgsoort']
  readonly zorgverlener: string
  readonly dient: string | null
}

/** Everything the page of a patient shows of one zorgvraag. */
interface Zorgvraagblad {
  readonly beeld: Zorgvraagbeeld
  /** Of the document of care; 0 while nothing was recorded. */
  readonly versie: number
  readonly regiebehandelaar: { readonly id: string; readonly naam: string } | null
  readonly vermeldingen: readonly Vermelding[]
  readonly lijsten: readonly Lijstaanbod[]
  readonly bevindingen: readonly Zorgvraagbevinding[]
  readonly contacten: readonly Zorgvraagcontact[]
  readonly contactbevindingen: readonly Contactbevinding[]
  /** Names of professionals by id, of everybody that is named. */
  readonly namen: Readonly<Record<string, string>>
}

export interface Zorgvragenblad {
  readonly zorgvragen: readonly Zorgvraagblad[]
  /** Consults of which nobody can say for which zorgvraag they were. */
  readonly losseContacten: readonly Zorgvraagcontact[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/** Consults that are looked at, the newest: a patient in care for years has more than anybody reads. */
const MEEST = 500

/** The zorgvragen of a patient: verwijzing, diagnoses, typing, plan, and what the rules find (ZPM-14, ZPM-25, ZPM-26). */
export const readZorgvragen = (plek: Werkplek, actor: Actor, patient: string): Promise<Zorgvragenblad> =>
  plek.opslag.read(actor, async (kast) => {
    const { referentie } = plek.gereedschap
    const { document } = await needDocument(kast, 'patient', patient)
    const beelden = await readZorgvraagbeelden(kast, document)
    const vandaag = await vandaagVan(kast, plek)
    const contacten = await contactenOf(kast, patient)
    const zorgverleners = await peopleOf(kast, contacten, beelden)
    const besluiten = await listBevoegdheden(kast)
    const beeldVan = new Map(contacten.map((een) => [een.id, beeldVanContact(beelden, een)]))
    const { bevindingen, nietBeoordeeld } = judgeContacten(
      contacten.map((een) => contactbeeld(een, beelden, zorgverleners, besluiten)),
      vandaag,
    )
    const namen = Object.fromEntries(
      [...zorgverleners].map(([id, een]) => [id, kaartVan('zorgverlener', een).label] as const),
    )
    const toon = (een: Contact): Zorgvraagcontact => ({
      id: een.id,
      datum: een.datum,
      zorgsoort: een.zorgsoort,
      zorgverlener: namen[een.zorgverlener] ?? een.zorgverlener,
      dient: beeldVan.get(een.id)?.document.contacten.find(({ registratie }) => registratie === een.id)?.dient ?? null,
    })
    const zorgvragen = []
    for (const beeld of beelden) {
      const eigen = contacten.filter(({ id }) => beeldVan.get(id) === beeld)
      const eerste = eigen.at(-1)?.datum ?? null
      const regie = beeld.zorgtraject?.regiebehandelaar ?? null
      const ids = new Set(eigen.map(({ id }) => id))
      zorgvragen.push({
        beeld,
        versie: await versionOf(kast, beeld),
        regiebehandelaar: regie === null ? null : { id: regie, naam: namen[regie] ?? regie },
        vermeldingen: vermeldingenVan(beeld.zorgtraject?.diagnoses ?? [], referentie),
        lijsten: offerVermeldingen(beeld, vandaag, referentie),
        bevindingen: judgeZorgvraag(beeld, eerste, vandaag, referentie),
        contacten: eigen.map(toon),
        contactbevindingen: bevindingen.filter(({ contact }) => ids.has(contact)),
        namen,
      })
    }
    const los = contacten.filter(({ id }) => beeldVan.get(id) === null)
    return { zorgvragen, losseContacten: los.map(toon), nietBeoordeeld }
  })

async function contactenOf(kast: Kast, patient: string): Promise<readonly Contact[]> {
  const filter = { maand: null, patient, zorgverlener: null, uitkomst: null }
  const { rijen } = await kast.registraties.lijst(filter, '-datum', { vanaf: 0, aantal: MEEST })
  return contactenVan(rijen.map(({ registratie }) => registratie))
}

async function peopleOf(
  kast: Kast,
  contacten: readonly Contact[],
  beelden: readonly Zorgvraagbeeld[],
): Promise<ReadonlyMap<string, ZorgverlenerDocument>> {
  const ids = [
    ...contacten.map(({ zorgverlener }) => zorgverlener),
    ...beelden.flatMap(({ zorgtraject, document }) => [
      zorgtraject?.regiebehandelaar ?? [],
      document.typeringen.map(({ door }) => door),
      document.diagnoses.flatMap(({ door }) => door ?? []),
    ]),
  ].flat(2)
  return new Map((await readDocuments(kast, 'zorgverlener', ids)).map((een) => [een.id, een]))
}

async function versionOf(kast: Kast, { document, vastgelegd }: Zorgvraagbeeld): Promise<number> {
  if (!vastgelegd) return 0
  const rij = await kast.registers.vind('zorgvraag', zorgvraagSleutel(document.patient, document.zorgvraag))
  return rij?.versie ?? 0
}
